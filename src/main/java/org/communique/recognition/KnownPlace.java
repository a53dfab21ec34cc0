package org.communique.recognition;

import java.util.List;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A city, or a building that stands in one, with its names over time.
 *
 * @param name the name it bears today
 * @param country ISO 3166-1 alpha-2; {@code KZ;CN} for a place on both sides of a border
 * @param within the city that a building stands in
 */
public record KnownPlace(
        String name,
        @Nullable String country,
        @Nullable String within,
        List<DatedName> names,
        @Nullable String note) {

    /** A name in any script, and when the place bore it; null is an open end. */
    public record DatedName(
            String name, @Nullable Edtf from, @Nullable Edtf to) {}

    public KnownPlace {
        names = List.copyOf(names);
    }
}
