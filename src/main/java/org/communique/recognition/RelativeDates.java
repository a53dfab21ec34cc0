package org.communique.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Edtf;

/** Dates that are told from the day of writing: "yesterday", "on Monday", "three days ago", "last year". */
final class RelativeDates {

    private static final Set<String> WEEKDAY_BEFORE = WordSet.of("last past this");

    private final Sentence sentence;
    private final List<Word> words;
    private final DateWords read;
    private final Years years;
    private final List<DateMention> found;

    RelativeDates(Sentence sentence, DateWords read, Years years, List<DateMention> found) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.read = read;
        this.years = years;
        this.found = found;
    }

    private int add(int from, int to, Edtf date, DateBasis basis, boolean yearInferred) {
        found.add(new DateMention(from, to, date, basis, yearInferred));
        return to;
    }

    int near(int at, int days) {
        LocalDate day = years.published();
        if (day != null && days != 0) {
            add(at, at + 1, Edtf.day(day.plusDays(days)), DateBasis.RELATIVE, false);
        } else if (day != null) {
            add(at, at + 1, Edtf.day(day), DateBasis.PUBLICATION, false);
        }
        return at + 1;
    }

    /** A weekday is the last one before publication, the day itself included. */
    int weekday(int at, int weekday) {
        LocalDate day = years.published();
        boolean next = at > sentence.from()
                && (words.get(at - 1).is("next") || words.get(at - 1).is("every"));
        boolean dated = !found.isEmpty() && at - found.get(found.size() - 1).to() <= 2
                || at + 2 < sentence.to()
                        && (CalendarWords.MONTH.containsKey(read.wordAt(at + 1))
                                || CalendarWords.MONTH.containsKey(read.wordAt(at + 2)));
        if (day == null || next || dated) {
            return at + 1;
        }
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        boolean week = at > sentence.from()
                && WEEKDAY_BEFORE.contains(words.get(at - 1).key())
                && back == 0;
        return add(at, at + 1, Edtf.day(day.minusDays(week ? 7 : back)), DateBasis.RELATIVE, false);
    }

    /** "Three days ago", "the day before yesterday". */
    int ago(int at) {
        LocalDate day = years.published();
        if (day == null) {
            return at;
        }
        if (read.is(at, "day") && read.is(at + 1, "before") && read.is(at + 2, "yesterday")) {
            return add(at, at + 3, Edtf.day(day.minusDays(2)), DateBasis.RELATIVE, false);
        }
        int days = CalendarWords.NUMBERS.indexOf(read.wordAt(at));
        days = days < 0 ? read.numberAt(at) : days;
        return days > 0 && days < 15 && read.wordAt(at + 1).startsWith("day") && read.is(at + 2, "ago")
                ? add(at, at + 3, Edtf.day(day.minusDays(days)), DateBasis.RELATIVE, false)
                : at;
    }

    /** "last year", "last month": an interval before the day of writing. */
    int interval(int at) {
        LocalDate day = years.published();
        String unit = read.wordAt(at + 1);
        if (day != null && read.is(at, "day") && unit.equals("before")) {
            return add(at, at + 2, Edtf.day(day.minusDays(1)), DateBasis.RELATIVE, false);
        }
        if (day != null && read.is(at, "this") && unit.equals("week")) {
            return add(at, at + 2, Edtf.between(day.with(DayOfWeek.MONDAY), day), DateBasis.RELATIVE, false);
        }
        if (day == null || !(read.is(at, "last") || read.is(at, "прошл"))) {
            return at + 1;
        }
        if (unit.equals("year") || unit.equals("год")) {
            return add(at, at + 2, Years.year(day.getYear() - 1), DateBasis.RELATIVE, false);
        }
        if (unit.equals("month") || unit.equals("месяц")) {
            return add(at, at + 2, Edtf.month(YearMonth.from(day).minusMonths(1)), DateBasis.RELATIVE, false);
        }
        return at + 1;
    }
}
