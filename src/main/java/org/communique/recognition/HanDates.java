package org.communique.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.communique.reading.DateBasis;
import org.communique.reading.Edtf;

/** Dates that Chinese tells from the day of writing: "18日", "今年3月", "去年9月12日", "昨天". */
final class HanDates {

    private static final int MONTHS_BACK = 2;

    private final Sentence sentence;
    private final DateWords read;
    private final Years years;
    private final List<DateMention> found;

    HanDates(Sentence sentence, DateWords read, Years years, List<DateMention> found) {
        this.sentence = sentence;
        this.read = read;
        this.years = years;
        this.found = found;
    }

    private int add(int from, int to, Optional<Edtf> date) {
        date.ifPresent(edtf -> found.add(new DateMention(from, to, edtf, DateBasis.RELATIVE, true)));
        return to;
    }

    /** The index after a date that begins at a Han character; the same index when none does. */
    int near(int at) {
        LocalDate day = years.published();
        if (day == null || at + 1 >= sentence.to()) {
            return at;
        }
        boolean then = read.is(at + 1, "日") || read.is(at + 1, "天");
        if (then && (read.is(at, "今") || read.is(at, "昨"))) {
            return add(at, at + 2, Optional.of(Edtf.day(day.minusDays(read.is(at, "昨") ? 1 : 0))));
        }
        if (read.is(at, "上") && read.is(at + 1, "周")) {
            LocalDate monday = day.with(DayOfWeek.MONDAY).minusWeeks(1);
            return add(at, at + 2, Optional.of(Edtf.between(monday, monday.plusDays(6))));
        }
        boolean year = read.is(at + 1, "年") && (read.is(at, "今") || read.is(at, "去"));
        if (year) {
            int named = day.getYear() - (read.is(at, "去") ? 1 : 0);
            int month = read.is(at + 3, "月") ? read.numberAt(at + 2) : -1;
            return month >= 1 && month <= 12 ? ofMonth(at, YearMonth.of(named, month)) : at + 2;
        }
        return at;
    }

    private int ofMonth(int at, YearMonth month) {
        int day = read.is(at + 5, "日") ? read.numberAt(at + 4) : -1;
        return day > 0
                ? add(
                        at,
                        at + 6,
                        Years.date(month.getYear(), month.getMonthValue(), day).map(Edtf::day))
                : add(at, at + 4, Optional.of(Edtf.month(month)));
    }

    /** "18日": the last such day before publication. */
    int day(int at) {
        LocalDate published = years.published();
        int number = read.is(at + 1, "日") ? read.numberAt(at) : -1;
        if (published == null || number < 1 || number > 31) {
            return at + 1;
        }
        Optional<LocalDate> last = Optional.empty();
        for (int back = 0; back < MONTHS_BACK && last.isEmpty(); back++) {
            YearMonth month = YearMonth.from(published).minusMonths(back);
            last = Years.date(month.getYear(), month.getMonthValue(), number).filter(date -> !date.isAfter(published));
        }
        return add(at, at + 2, last.map(Edtf::day));
    }

    /** "5月": the nearest such month. */
    int month(int at, int month) {
        return add(at, at + 2, years.month(month).map(Edtf::month));
    }
}
