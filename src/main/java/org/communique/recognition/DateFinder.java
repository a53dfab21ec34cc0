package org.communique.recognition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a sentence states: "June 28, 2018", "on 12-13 July", "this September", "on Monday", "yesterday". */
final class DateFinder {

    private static final Set<String> LAST = WordSet.of("this last past of прошл этом эт");
    private static final Set<String> YEAR_WORDS = WordSet.of("год года г жыл жылғы жылғ г. жылы");
    private static final Set<String> IN = WordSet.of("in в of im em");
    private static final Set<String> WEEKDAY_BEFORE = WordSet.of("last past this");

    private final Sentence sentence;
    private final List<Word> words;
    private final Years years;
    private final List<DateMention> found = new ArrayList<>();

    private DateFinder(Sentence sentence, Years years) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.years = years;
    }

    static List<DateMention> in(Sentence sentence, Years years) {
        DateFinder finder = new DateFinder(sentence, years);
        int at = sentence.from();
        while (at < sentence.to()) {
            at = finder.step(at);
        }
        return finder.found;
    }

    private int step(int at) {
        Word word = words.get(at);
        Integer month =
                word.capital() || Character.isLetter(word.key().charAt(0)) ? CalendarWords.MONTH.get(word.key()) : null;
        if (month != null && (word.capital() || Fold.cyrillic(word.key().charAt(0)))) {
            return month(at, month);
        }
        Integer near = CalendarWords.NEAR.get(word.key());
        if (near != null) {
            return near(at, near);
        }
        Integer weekday = CalendarWords.WEEKDAY.get(word.key());
        if (weekday != null
                && (word.capital()
                        || Fold.cyrillic(word.key().charAt(0))
                        || word.key().length() > 4)) {
            return weekday(at, weekday);
        }
        int ago = ago(at);
        if (ago > at) {
            return ago;
        }
        return Character.isDigit(word.key().charAt(0)) ? number(at) : relative(at);
    }

    private int add(int from, int to, Edtf date, DateBasis basis, boolean yearInferred) {
        found.add(new DateMention(from, to, date, basis, yearInferred));
        return to;
    }

    private int numberAt(int index) {
        if (index < sentence.from() || index >= sentence.to()) {
            return -1;
        }
        String key = words.get(index).key();
        int digits = 0;
        while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0
                && digits < 3
                && Set.of("", "st", "nd", "rd", "th", "-го").contains(key.substring(digits));
        return ordinal || digits == 4 && key.length() == 4 ? Integer.parseInt(key.substring(0, digits)) : -1;
    }

    private boolean dayNumber(int number) {
        return number >= 1 && number <= 31;
    }

    private boolean is(int index, String key) {
        return index >= sentence.from()
                && index < sentence.to()
                && words.get(index).is(key);
    }

    /** A month's name with what stands around it: a day or two before or after, a year after. */
    private int month(int at, int month) {
        int from = at;
        int first = -1;
        int last = -1;
        int to = at + 1;
        int before = is(at - 1, "of") ? numberAt(at - 2) : numberAt(at - 1);
        if (dayNumber(before)) {
            last = before;
            from = is(at - 1, "of") ? at - 2 : at - 1;
            boolean range = is(from - 1, "-") || is(from - 1, "to") || is(from - 1, "and") || is(from - 1, "по");
            if (range && dayNumber(numberAt(from - 2))) {
                first = numberAt(from - 2);
                from -= 2;
            }
        } else {
            int next = is(to, ".") ? to + 1 : to;
            if (dayNumber(numberAt(next))) {
                last = numberAt(next);
                to = next + 1;
                boolean range = is(to, "-") || is(to, "to") || is(to, "and");
                if (range && dayNumber(numberAt(to + 1)) && CalendarWords.MONTH.get(wordAt(to + 2)) == null) {
                    first = last;
                    last = numberAt(to + 1);
                    to += 2;
                }
            }
        }
        int afterComma = is(to, ",") ? to + 1 : to;
        int year = numberAt(afterComma);
        if (Years.plausible(year)) {
            to = afterComma + 1;
        } else {
            year = kazakhYear(from);
        }
        return first > 0 || last > 0 ? days(from, to, year, month, first, last) : monthOnly(from, to, year, month);
    }

    private String wordAt(int index) {
        return index < sentence.to() ? words.get(index).key() : "";
    }

    /** "2020 жылғы 8 сәуірде": the year stands before. */
    private int kazakhYear(int from) {
        boolean yearWord = from - 2 >= sentence.from()
                && YEAR_WORDS.contains(words.get(from - 1).key());
        int year = yearWord ? numberAt(from - 2) : -1;
        return Years.plausible(year) ? year : -1;
    }

    private int days(int from, int to, int year, int month, int first, int last) {
        Optional<LocalDate> end = date(year, month, last);
        if (end.isEmpty()) {
            return to;
        }
        Edtf date = Edtf.day(end.get());
        if (first > 0 && first < last) {
            LocalDate start = end.get().withDayOfMonth(first);
            date = Edtf.lasting(Edtf.day(start), date);
        }
        return add(from, to, date, DateBasis.STATED, year < 0);
    }

    private Optional<LocalDate> date(int year, int month, int day) {
        if (year > 0) {
            return Years.date(year, month, day);
        }
        return Years.monthDay(month, day).flatMap(monthDay -> years.day(monthDay, weekdayNamed()));
    }

    private int monthOnly(int from, int to, int year, int month) {
        if (year > 0) {
            return add(from, to, Edtf.month(YearMonth.of(year, month)), DateBasis.STATED, false);
        }
        String before = from > sentence.from() ? words.get(from - 1).key() : "";
        boolean last = LAST.contains(before);
        if (!last && !IN.contains(before)) {
            return to;
        }
        Optional<YearMonth> named = last ? years.lastMonth(month) : years.month(month);
        return named.map(value -> add(
                        last ? from - 1 : from,
                        to,
                        Edtf.month(value),
                        last ? DateBasis.RELATIVE : DateBasis.STATED,
                        true))
                .orElse(to);
    }

    /** The weekday that the sentence names, 0 when it names none: it tells which year a day is of. */
    private int weekdayNamed() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Word word = words.get(i);
            boolean may = word.capital() || Fold.cyrillic(word.key().charAt(0));
            Integer weekday = may ? CalendarWords.WEEKDAY.get(word.key()) : null;
            if (weekday != null) {
                return weekday;
            }
        }
        return 0;
    }

    private int near(int at, int days) {
        LocalDate day = years.published();
        if (day != null && days != 0) {
            add(at, at + 1, Edtf.day(day.plusDays(days)), DateBasis.RELATIVE, false);
        } else if (day != null) {
            add(at, at + 1, Edtf.day(day), DateBasis.PUBLICATION, false);
        }
        return at + 1;
    }

    /** A weekday is the last one before publication, the day itself included. */
    private int weekday(int at, int weekday) {
        LocalDate day = years.published();
        boolean next = at > sentence.from()
                && (words.get(at - 1).is("next") || words.get(at - 1).is("every"));
        boolean dated = !found.isEmpty() && at - found.get(found.size() - 1).to() <= 2
                || at + 2 < sentence.to()
                        && (CalendarWords.MONTH.containsKey(wordAt(at + 1))
                                || CalendarWords.MONTH.containsKey(wordAt(at + 2)));
        if (day == null || next || dated) {
            return at + 1;
        }
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        boolean week = at > sentence.from()
                && WEEKDAY_BEFORE.contains(words.get(at - 1).key())
                && back == 0;
        return add(at, at + 1, Edtf.day(day.minusDays(week ? 7 : back)), DateBasis.RELATIVE, false);
    }

    private int number(int at) {
        Integer han = hanDate(at);
        if (han != null) {
            return han;
        }
        int year = numberAt(at);
        if (!Years.plausible(year)) {
            return dotted(at);
        }
        if (is(at + 1, "-") && is(at + 3, "-") && numberAt(at + 2) > 0 && numberAt(at + 4) > 0) {
            Optional<LocalDate> iso = Years.date(year, numberAt(at + 2), numberAt(at + 4));
            return iso.map(day -> add(at, at + 5, Edtf.day(day), DateBasis.STATED, false))
                    .orElse(at + 1);
        }
        boolean alone = at > sentence.from() && IN.contains(words.get(at - 1).key()) && !is(at + 1, "-");
        boolean yearWord = YEAR_WORDS.contains(wordAt(at + 1)) && CalendarWords.MONTH.get(wordAt(at + 3)) == null;
        return alone || yearWord ? add(at, at + 1, Years.year(year), DateBasis.STATED, false) : at + 1;
    }

    /** "12.09.2020" stands as one word. */
    private int dotted(int at) {
        String[] parts = words.get(at).key().split("\\.");
        if (parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2) {
            Optional<LocalDate> day =
                    Years.date(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            return day.map(date -> add(at, at + 1, Edtf.day(date), DateBasis.STATED, false))
                    .orElse(at + 1);
        }
        return at + 1;
    }

    /** 2019年9月12日, 9月12日, 2019年9月. */
    private @Nullable Integer hanDate(int at) {
        int next = at;
        int year = -1;
        if (is(at + 1, "年") && Years.plausible(numberAt(at))) {
            year = numberAt(at);
            next = at + 2;
        }
        int month = is(next + 1, "月") ? numberAt(next) : -1;
        if (month < 1 || month > 12) {
            return year > 0 ? add(at, at + 2, Years.year(year), DateBasis.STATED, false) : null;
        }
        int day = is(next + 3, "日") ? numberAt(next + 2) : -1;
        if (day > 0) {
            return days(at, next + 4, year, month, -1, day);
        }
        return year > 0 ? add(at, next + 2, Edtf.month(YearMonth.of(year, month)), DateBasis.STATED, false) : next + 2;
    }

    /** "Three days ago", "the day before yesterday". */
    private int ago(int at) {
        LocalDate day = years.published();
        if (day == null) {
            return at;
        }
        if (is(at, "day") && is(at + 1, "before") && is(at + 2, "yesterday")) {
            return add(at, at + 3, Edtf.day(day.minusDays(2)), DateBasis.RELATIVE, false);
        }
        int days = CalendarWords.NUMBERS.indexOf(wordAt(at));
        days = days < 0 ? numberAt(at) : days;
        return days > 0 && days < 15 && wordAt(at + 1).startsWith("day") && is(at + 2, "ago")
                ? add(at, at + 3, Edtf.day(day.minusDays(days)), DateBasis.RELATIVE, false)
                : at;
    }

    /** "last year", "last month": an interval before the day of writing. */
    private int relative(int at) {
        LocalDate day = years.published();
        String unit = wordAt(at + 1);
        if (day != null && is(at, "day") && unit.equals("before")) {
            return add(at, at + 2, Edtf.day(day.minusDays(1)), DateBasis.RELATIVE, false);
        }
        if (day == null || !(is(at, "last") || is(at, "прошл"))) {
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
