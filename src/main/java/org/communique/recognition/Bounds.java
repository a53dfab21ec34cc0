package org.communique.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Between which days an article must have been written: the overlap of facts that each hold for some periods only, such as
 * a tenure or a city's name.
 */
final class Bounds {

    private record Period(
            @Nullable LocalDate from, @Nullable LocalDate to) {

        Period {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("A period cannot end before it begins.");
            }
        }

        List<Period> and(Period other) {
            LocalDate start = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
            LocalDate end = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
            return start != null && end != null && end.isBefore(start) ? List.of() : List.of(new Period(start, end));
        }
    }

    private List<Period> periods = List.of(new Period(null, null));
    private final Set<String> reasons = new LinkedHashSet<>();

    /** A post was held: the article calls somebody by it. */
    void held(KnownOfficial official, String title, List<Tenures.Held> tenures) {
        List<Period> held = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Tenures.Held one : tenures) {
            Tenure tenure = one.tenure();
            held.add(period(tenure.start(), tenure.end()));
            texts.add(text(tenure.start(), tenure.end()));
        }
        narrow(held, official.name() + " was " + title + " " + String.join(" and ", texts));
    }

    /** A place bore a name. */
    void named(String printed, List<KnownPlace.DatedName> names) {
        List<Period> eras = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (KnownPlace.DatedName name : names) {
            eras.add(period(name.from(), name.to()));
            texts.add(text(name.from(), name.to()));
        }
        narrow(eras, "the city is called " + printed + ": " + String.join(" or ", texts));
    }

    void within(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {
        narrow(List.of(new Period(from, to)), reason);
    }

    private static Period period(@Nullable Edtf from, @Nullable Edtf to) {
        return new Period(from == null ? null : from.earliest(), to == null ? null : to.latest());
    }

    private static String text(@Nullable Edtf from, @Nullable Edtf to) {
        return from == null ? "until " + to : to == null ? "from " + from : "from " + from + " to " + to;
    }

    /** A fact that contradicts what is known already is left out: one of the two is wrong. */
    private void narrow(List<Period> fact, String reason) {
        List<Period> both = new ArrayList<>();
        for (Period known : periods) {
            fact.forEach(period -> both.addAll(known.and(period)));
        }
        boolean open = fact.stream().anyMatch(period -> period.from() == null && period.to() == null);
        if (!both.isEmpty() && !open && !fact.isEmpty() && reasons.add(reason)) {
            periods = both;
        }
    }

    /** The hull of what is left; null when nothing bounds the article. */
    @Nullable
    Dated dated() {
        boolean openStart = periods.stream().anyMatch(period -> period.from() == null);
        boolean openEnd = periods.stream().anyMatch(period -> period.to() == null);
        if (openStart && openEnd) {
            return null;
        }
        LocalDate from = openStart
                ? null
                : periods.stream()
                        .map(Period::from)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        LocalDate to = openEnd
                ? null
                : periods.stream()
                        .map(Period::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Dated(Edtf.between(from, to), DateBasis.BOUNDS, null, List.copyOf(reasons));
    }
}
