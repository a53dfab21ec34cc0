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
    private static final Set<String> SEASONS =
            WordSet.of("spring summer autumn fall winter midsummer early late mid летом весной осенью зимой");
    private static final Set<String> IN = WordSet.of("in в of im em");

    /** What may stand between a day and its month: "the 21st of May", "4 de noviembre", "12. April". */
    private static final Set<String> DAY_OF = WordSet.of("of de .");
    /** "中新网7月6日电": the day of the wire, not of what it tells. */
    private static final Set<String> WIRED = Set.of("电", "讯");

    private static final Set<String> VERBS = WordSet.of("may march mar mart mai dec");

    private final Sentence sentence;
    private final List<Word> words;
    private final Years years;
    private final DateWords read;
    private final RelativeDates relative;
    private final HanDates han;
    private final List<DateMention> found = new ArrayList<>();

    private DateFinder(Sentence sentence, Years years) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.years = years;
        this.read = new DateWords(sentence);
        this.relative = new RelativeDates(sentence, read, years, found);
        this.han = new HanDates(sentence, read, years, found);
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
        if (Words.han(word.key().charAt(0))) {
            return Math.max(at + 1, han.near(at));
        }
        Integer month =
                word.capital() || Character.isLetter(word.key().charAt(0)) ? CalendarWords.MONTH.get(word.key()) : null;
        if (month != null && (word.capital() || Fold.cyrillic(word.key().charAt(0)) || small(at))) {
            return month(at, month);
        }
        Integer near = CalendarWords.NEAR.get(word.key());
        if (near != null) {
            return relative.near(at, near);
        }
        Integer weekday = CalendarWords.WEEKDAY.get(word.key());
        if (weekday != null && read.weekdayAt(at)) {
            return relative.weekday(at, weekday);
        }
        int ago = relative.ago(at);
        if (ago > at) {
            return ago;
        }
        return Character.isDigit(word.key().charAt(0)) ? number(at) : relative.interval(at);
    }

    private int add(int from, int to, Edtf date, DateBasis basis, boolean yearInferred) {
        DateMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && read.is(from - 1, "(")
                && last.to() == from - 1
                && last.date().overlaps(date)) {
            found.remove(last);
        }
        found.add(new DateMention(from, to, date, basis, yearInferred));
        Ranges.join(found, sentence);
        return to;
    }

    /** "4 de noviembre": months that a language does not capitalise. */
    private boolean small(int at) {
        return dayNumber(read.numberAt(read.is(at - 1, "de") ? at - 2 : at - 1)) && !VERBS.contains(read.wordAt(at));
    }

    private boolean dayNumber(int number) {
        return number >= 1 && number <= 31;
    }

    /** A month's name with what stands around it: a day or two before or after, a year after. */
    private int month(int at, int month) {
        int from = at;
        int first = -1;
        int last = -1;
        int to = at + 1;
        int dayBefore = DAY_OF.contains(read.wordAt(at - 1)) ? at - 2 : at - 1;
        if (dayNumber(read.numberAt(dayBefore))) {
            last = read.numberAt(dayBefore);
            from = dayBefore;
            boolean range = read.is(from - 1, "-")
                    || read.is(from - 1, "to")
                    || read.is(from - 1, "and")
                    || read.is(from - 1, "по");
            if (range && dayNumber(read.numberAt(from - 2))) {
                first = read.numberAt(from - 2);
                from -= 2;
            }
        } else {
            int next = read.is(to, ".") ? to + 1 : to;
            if (dayNumber(read.numberAt(next))) {
                last = read.numberAt(next);
                to = next + 1;
                boolean range = read.is(to, "-") || read.is(to, "to") || read.is(to, "and");
                if (range && dayNumber(read.numberAt(to + 1)) && CalendarWords.MONTH.get(read.wordAt(to + 2)) == null) {
                    first = last;
                    last = read.numberAt(to + 1);
                    to += 2;
                }
            }
        }
        int afterComma = read.is(to, ",") ? to + 1 : to;
        int year = read.numberAt(afterComma);
        if (Years.plausible(year)) {
            to = afterComma + 1;
        } else {
            year = read.yearBefore(from);
        }
        year = year < 0 && Ranges.joins(read.wordAt(to)) ? yearAhead(to + 1) : year;
        year = year < 0 ? relative.year(from, to) : year;
        return first > 0 || last > 0 ? days(from, to, year, month, first, last) : monthOnly(from, to, year, month);
    }

    /** "August 30 - September 3, 2015": the year of both stands behind the last. */
    private int yearAhead(int from) {
        boolean month = false;
        for (int i = from; i < Math.min(sentence.to(), from + 5); i++) {
            month |= CalendarWords.MONTH.containsKey(read.wordAt(i));
            if (Years.plausible(read.numberAt(i))) {
                return month ? read.numberAt(i) : -1;
            }
        }
        return -1;
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
        Optional<LocalDate> beside =
                found.isEmpty() ? Optional.empty() : beside(found.get(found.size() - 1), month, day);
        return beside.or(() -> Years.monthDay(month, day).flatMap(monthDay -> years.day(monthDay, read.weekday())));
    }

    /** "Met on Sept. 23, 2019, on a visit from Sept. 21": the year that the sentence has just stated. */
    private static Optional<LocalDate> beside(DateMention stated, int month, int day) {
        LocalDate known = stated.yearInferred() || stated.basis() != DateBasis.STATED
                ? null
                : stated.date().asDay().orElse(null);
        return known == null || known.getMonthValue() != month
                ? Optional.empty()
                : Years.date(known.getYear(), month, day);
    }

    private int monthOnly(int from, int to, int year, int month) {
        if (year > 0) {
            return add(from, to, Edtf.month(YearMonth.of(year, month)), DateBasis.STATED, false);
        }
        String before = from > sentence.from() ? words.get(from - 1).key() : "";
        boolean last = LAST.contains(before);
        if (!last && !IN.contains(before) && !read.wordAt(to).startsWith("айы")) {
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

    private int number(int at) {
        Integer han = hanDate(at);
        if (han != null) {
            return han;
        }
        int year = read.numberAt(at);
        if (!Years.plausible(year)) {
            return compact(at);
        }
        if (read.is(at + 1, "-") && read.is(at + 3, "-") && read.numberAt(at + 2) > 0 && read.numberAt(at + 4) > 0) {
            Optional<LocalDate> iso = Years.date(year, read.numberAt(at + 2), read.numberAt(at + 4));
            return iso.map(day -> add(at, at + 5, Edtf.day(day), DateBasis.STATED, false))
                    .orElse(at + 1);
        }
        int in = at > sentence.from() && SEASONS.contains(words.get(at - 1).key()) ? at - 2 : at - 1;
        boolean alone = in >= sentence.from() && IN.contains(words.get(in).key()) && !read.is(at + 1, "-");
        boolean yearWord = DateWords.YEAR_WORDS.contains(read.wordAt(at + 1))
                && CalendarWords.MONTH.get(read.wordAt(at + 3)) == null;
        return alone || yearWord ? add(at, at + 1, Years.year(year), DateBasis.STATED, false) : at + 1;
    }

    /** "19940214", on an agency's slip. */
    private int compact(int at) {
        String key = words.get(at).key();
        boolean digits = key.length() == 8 && key.chars().allMatch(Character::isDigit);
        int year = digits ? Integer.parseInt(key.substring(0, 4)) : -1;
        Optional<LocalDate> day = Years.plausible(year)
                ? Years.date(year, Integer.parseInt(key.substring(4, 6)), Integer.parseInt(key.substring(6)))
                : Optional.empty();
        return day.map(date -> add(at, at + 1, Edtf.day(date), DateBasis.STATED, false))
                .orElseGet(() -> dotted(at));
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
        if (read.is(at + 1, "日")) {
            return han.day(at);
        }
        int next = at;
        int year = -1;
        if (read.is(at + 1, "年") && Years.plausible(read.numberAt(at))) {
            year = read.numberAt(at);
            next = at + 2;
        }
        int month = read.is(next + 1, "月") ? read.numberAt(next) : -1;
        if (month < 1 || month > 12) {
            return year > 0 ? add(at, at + 2, Years.year(year), DateBasis.STATED, false) : null;
        }
        int day = read.is(next + 3, "日") ? read.numberAt(next + 2) : -1;
        if (day > 0) {
            boolean dateline = WIRED.contains(read.wordAt(next + 4));
            return dateline ? next + 4 : days(at, next + 4, year, month, -1, day);
        }
        return year > 0
                ? add(at, next + 2, Edtf.month(YearMonth.of(year, month)), DateBasis.STATED, false)
                : han.month(at, month);
    }
}
