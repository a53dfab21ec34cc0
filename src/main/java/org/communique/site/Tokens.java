package org.communique.site;

import java.util.Arrays;
import java.util.List;
import org.communique.reading.Tokened;

/** The tokens of an enumeration, in its order. */
final class Tokens {

    private Tokens() {}

    static <E extends Enum<E> & Tokened> List<String> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Tokened::token).toList();
    }
}
