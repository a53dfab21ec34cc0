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

    private static final Set<String> YEAR = WordSet.of("year года жылғы жылдың жыл");
    private static final Set<String> PAST_YEAR = WordSet.of("last прошлого минувшего өткен");
    private static final Set<String> THIS_YEAR = WordSet.of("this текущего нынешнего осы биылғы");
    private static final String LAST_YEAR = Fold.word("былтыр");

    private static final Set<String> JOINING = WordSet.of("and и");
    private static final Set<String> LAST = WordSet.of("last прошлой өткен минувшей");
    private static final Set<String> WEEK = WordSet.of("week неделе аптада апта");

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
        Ranges.join(found, sentence);
        return to;
    }

    int near(int at, int days) {
        LocalDate day = years.published();
        if (day != null && days != 0) {
            add(at, at + 1, Edtf.day(day.plusDays(days)), DateBasis.RELATIVE, false);
        } else if (day != null) {
            today(at, day);
        }
        return at + 1;
    }

    /** "Yesterday and today", "came to its end today after three days of talks": several days, of which this is the last. */
    private void today(int at, LocalDate day) {
        DateMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean both = last != null
                && last.to() == at - 1
                && JOINING.contains(read.wordAt(at - 1))
                && last.date().equals(Edtf.day(day.minusDays(1)));
        if (both) {
            found.remove(last);
        }
        int days = both ? 2 : lasted(at);
        if (days > 1) {
            Edtf span = Edtf.lasting(Edtf.day(day.minusDays(days - 1L)), Edtf.day(day));
            add(both ? at - 2 : at, at + 1, span, DateBasis.RELATIVE, false);
        } else {
            add(at, at + 1, Edtf.day(day), DateBasis.PUBLICATION, false);
        }
    }

    /** How many days have ended: "concluded today after two days of meetings". */
    private int lasted(int at) {
        return read.is(at + 1, "after") && read.is(at + 3, "days") ? number(at + 2) : 1;
    }

    private int number(int at) {
        int number = CalendarWords.NUMBERS.indexOf(read.wordAt(at));
        return number < 0 ? read.numberAt(at) : number;
    }

    /** A weekday is the last one before publication, the day itself included. */
    int weekday(int at, int weekday) {
        LocalDate day = years.published();
        boolean next = at > sentence.from()
                && (words.get(at - 1).is("next") || words.get(at - 1).is("every"));
        boolean dated =
                !found.isEmpty() && at - found.get(found.size() - 1).to() <= 2 && !Ranges.joins(read.wordAt(at - 1))
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
        int days = number(at);
        return days > 0 && days < 15 && read.wordAt(at + 1).startsWith("day") && read.is(at + 2, "ago")
                ? add(at, at + 3, Edtf.day(day.minusDays(days)), DateBasis.RELATIVE, false)
                : at;
    }

    /** "Last week", "на прошлой неделе", "өткен аптада". */
    private boolean week(int at, String unit) {
        return LAST.contains(read.wordAt(at)) && WEEK.contains(unit);
    }

    /** The year of "in March last year", "в декабре прошлого года", "былтыр қыркүйекте", "өткен жылғы ақпанда"; -1 where none is told. */
    int year(int from, int to) {
        LocalDate day = years.published();
        if (day == null) {
            return -1;
        }
        int after = read.is(to, "of") ? to + 1 : to;
        boolean told = YEAR.contains(read.wordAt(after + 1));
        boolean before = YEAR.contains(read.wordAt(from - 1));
        boolean ago = told && PAST_YEAR.contains(read.wordAt(after))
                || before && PAST_YEAR.contains(read.wordAt(from - 2))
                || read.is(from - 1, LAST_YEAR);
        boolean current =
                told && THIS_YEAR.contains(read.wordAt(after)) || before && THIS_YEAR.contains(read.wordAt(from - 2));
        return ago ? day.getYear() - 1 : current ? day.getYear() : -1;
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
        if (day != null && week(at, unit)) {
            LocalDate monday = day.with(DayOfWeek.MONDAY).minusWeeks(1);
            return add(at, at + 2, Edtf.between(monday, monday.plusDays(6)), DateBasis.RELATIVE, false);
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
