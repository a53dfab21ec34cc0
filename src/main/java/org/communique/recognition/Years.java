package org.communique.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Completes days and months without a year from what is known of the day of writing.
 *
 * @param published the day of publication, or the nearest to it that is known
 * @param named years that the text names: they decide where the bounds leave several
 * @param bounds between which days the article was written
 */
record Years(@Nullable LocalDate published, @Nullable Edtf bounds, Set<Integer> named) {

    Years(@Nullable LocalDate published, @Nullable Edtf bounds) {
        this(published, bounds, Set.of());
    }

    /** News tells of the past half year, and announces the coming weeks. */
    private static final int AHEAD = 75;

    /** A day and its weekday meet again after at least five years, so that an open end leaves few candidates. */
    private static final int OPEN = 5;

    /**
     * A day without its year: the one nearest to publication, else the only one that the bounds leave.
     *
     * @param weekday from 1, Monday, to 7; 0 when it is not known
     */
    Optional<LocalDate> day(MonthDay day, int weekday) {
        List<LocalDate> days = candidates()
                .boxed()
                .filter(day::isValidYear)
                .map(day::atYear)
                .filter(this::possible)
                .toList();
        if (published != null) {
            return days.stream().reduce(this::nearer);
        }
        return only(days)
                .or(() -> only(days, one -> one.getDayOfWeek().getValue() == weekday))
                .or(() -> only(days, one -> named.contains(one.getYear())));
    }

    private static Optional<LocalDate> only(List<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> only(List<LocalDate> days, Predicate<LocalDate> fits) {
        return only(days.stream().filter(fits).toList());
    }

    /** A month without its year, as a day. */
    Optional<YearMonth> month(int month) {
        List<YearMonth> months = candidates()
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(candidate -> possible(candidate.atDay(1)) || possible(candidate.atEndOfMonth()))
                .toList();
        if (published == null) {
            return months.size() == 1 ? Optional.of(months.get(0)) : Optional.empty();
        }
        return months.stream()
                .reduce((one, other) ->
                        nearer(one.atEndOfMonth(), other.atEndOfMonth()).equals(one.atEndOfMonth()) ? one : other);
    }

    /** The last such month before the day of writing: "last October", "this September". */
    Optional<YearMonth> lastMonth(int month) {
        LocalDate day = published;
        if (day == null) {
            return Optional.empty();
        }
        YearMonth same = YearMonth.of(day.getYear(), month);
        return Optional.of(same.isAfter(YearMonth.from(day)) ? same.minusYears(1) : same);
    }

    private IntStream candidates() {
        LocalDate day = published;
        if (day != null) {
            return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1);
        }
        Edtf between = bounds;
        if (between == null || between.earliest() == null) {
            return IntStream.empty();
        }
        int first = between.earliest().getYear();
        return IntStream.rangeClosed(
                first,
                between.latest() == null ? first + OPEN : between.latest().getYear());
    }

    private boolean possible(LocalDate day) {
        if (published != null) {
            return ChronoUnit.DAYS.between(published, day) <= AHEAD;
        }
        Edtf between = bounds;
        return between != null && between.overlaps(Edtf.day(day));
    }

    /** Of several years the nearest to publication; without one, none is better than a guess between two. */
    private LocalDate nearer(LocalDate one, LocalDate other) {
        LocalDate day = published;
        if (day == null) {
            return one;
        }
        return Math.abs(ChronoUnit.DAYS.between(day, one)) <= Math.abs(ChronoUnit.DAYS.between(day, other))
                ? one
                : other;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Years that news of these contacts can speak of. */
    static boolean plausible(int year) {
        return year >= 1990 && year <= 2100;
    }

    static Edtf year(int year) {
        return Edtf.year(Year.of(year));
    }
}
