package org.communique.recognition;

import java.util.List;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A city or region with its names over time.
 *
 * @param name the name it bears today
 * @param country ISO 3166-1 alpha-2
 */
public record KnownPlace(
        String name,
        @Nullable String country,
        List<DatedName> names,
        @Nullable String note) {

    /** A name in any script, and when the place bore it; null is an open end. */
    public record DatedName(
            String name, @Nullable Edtf from, @Nullable Edtf to) {}

    public KnownPlace {
        names = List.copyOf(names);
    }
}
