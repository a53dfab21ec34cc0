package org.communique.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Completes days and months without a year from what is known of the day of writing.
 *
 * @param published the day of publication, or the nearest to it that is known
 * @param bounds between which days the article was written
 */
record Years(@Nullable LocalDate published, @Nullable Edtf bounds) {

    /** News tells of the past half year, and announces the coming weeks. */
    private static final int AHEAD = 75;

    Optional<LocalDate> day(MonthDay day) {
        return candidates()
                .boxed()
                .filter(day::isValidYear)
                .map(day::atYear)
                .filter(this::possible)
                .reduce(this::nearer);
    }

    Optional<YearMonth> month(int month) {
        return candidates()
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(candidate -> possible(candidate.atDay(1)) || possible(candidate.atEndOfMonth()))
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
        if (between == null || between.earliest() == null || between.latest() == null) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(
                between.earliest().getYear(), between.latest().getYear());
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

    /** How many years the bounds leave for a day without one. */
    boolean ambiguous(MonthDay day) {
        return published == null
                && candidates()
                                .boxed()
                                .filter(day::isValidYear)
                                .map(day::atYear)
                                .filter(this::possible)
                                .count()
                        != 1;
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
