package org.communique.reading;

import java.util.Locale;

/** A constant that is written as one lower-case token wherever it leaves the program. */
public interface Tokened {

    String name();

    /** The token: the name in lower case, with hyphens. */
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The inverse of {@link #token()}.
     *
     * @throws IllegalArgumentException when no constant has this token
     */
    static <E extends Enum<E> & Tokened> E of(Class<E> type, String token) {
        return Enum.valueOf(type, token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
