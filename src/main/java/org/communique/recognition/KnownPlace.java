package org.communique.recognition;

import java.time.LocalDate;
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
            String name, @Nullable Edtf from, @Nullable Edtf to) {

        private boolean isBorne(Edtf when) {
            LocalDate start = from == null ? LocalDate.MIN : from.earliest();
            LocalDate end = to == null ? LocalDate.MAX : to.earliest();
            LocalDate first = when.earliest();
            LocalDate last = when.latest();
            return (from != null || to != null)
                    && start != null
                    && end != null
                    && first != null
                    && last != null
                    && !first.isBefore(start)
                    && last.isBefore(end);
        }
    }

    public KnownPlace {
        names = List.copyOf(names);
    }

    /** "Nur-Sultan" for Astana in 2020; today's name where the day is unknown. */
    String nameOn(@Nullable Edtf when) {
        return when == null
                ? name
                : names.stream()
                        .filter(dated -> dated.isBorne(when))
                        .map(DatedName::name)
                        .findFirst()
                        .orElse(name);
    }
}
