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

    /** A fact: the periods in which it holds, and the sentence that a reader is shown. */
    private record Fact(List<Period> periods, String reason) {

        LocalDate start() {
            return periods.stream()
                    .map(period -> period.from() == null ? LocalDate.MIN : period.from())
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }
    }

    private final List<Fact> facts = new ArrayList<>();
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
        state(held, official.name() + " was " + title + " " + String.join(" and ", texts));
    }

    /** A place bore a name. */
    void named(String printed, List<KnownPlace.DatedName> names) {
        List<Period> eras = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (KnownPlace.DatedName name : names) {
            eras.add(period(name.from(), name.to()));
            texts.add(text(name.from(), name.to()));
        }
        state(eras, "the city is called " + printed + ": " + String.join(" or ", texts));
    }

    void within(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {
        state(List.of(new Period(from, to)), reason);
    }

    private static Period period(@Nullable Edtf from, @Nullable Edtf to) {
        return new Period(from == null ? null : from.earliest(), to == null ? null : to.latest());
    }

    private static String text(@Nullable Edtf from, @Nullable Edtf to) {
        return from == null ? "until " + to : to == null ? "from " + from : "from " + from + " to " + to;
    }

    private void state(List<Period> held, String reason) {
        boolean open = held.stream().anyMatch(period -> period.from() == null && period.to() == null);
        if (!open && !held.isEmpty()) {
            facts.add(new Fact(held, reason));
        }
    }

    /** A fact that contradicts a later one is recalled by the article: "President Nazarbayev" after his time. */
    private void narrow(Fact fact) {
        List<Period> both = new ArrayList<>();
        for (Period known : periods) {
            fact.periods().forEach(period -> both.addAll(known.and(period)));
        }
        boolean day = fact.periods().stream().allMatch(Bounds::oneDay);
        if (!both.isEmpty() && (day || !both.stream().allMatch(Bounds::oneDay)) && reasons.add(fact.reason())) {
            periods = both;
        }
    }

    private static boolean oneDay(Period period) {
        return period.from() != null && period.from().equals(period.to());
    }

    /** The hull of what is left; null when nothing bounds the article. */
    @Nullable
    Dated dated() {
        facts.sort(Comparator.comparing(Fact::start).reversed());
        facts.forEach(this::narrow);
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
