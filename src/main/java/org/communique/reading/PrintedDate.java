package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that stands in a text, in the forms that news pages print.
 *
 * @param start where it begins in the text
 * @param end where it ends
 */
record PrintedDate(LocalDate day, int start, int end) {

    /** A form, and which of its groups are the year, the month and the day. */
    private record Form(Pattern pattern, int year, int month, int day) {

        static Form of(String regex, int year, int month, int day) {
            return new Form(Pattern.compile(regex), year, month, day);
        }
    }

    private static final List<Form> FORMS = List.of(
            // 2020-09-12, 2020/9/12, 2020.09.12
            Form.of("(?<![\\d.])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", 1, 3, 4),
            // 8 April 2020, 8th of April, 2020, 8. April 2020, 22 de outubro de 2010, 5 Қаңтар 2021
            Form.of(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? ?(?:(?:of|de) )?([\\p{L}\\p{M}]{2,12})\\.?(?: / \\p{L}+)?,? "
                            + "(?:(?:de|del) )?((?:19|20)\\d\\d)(?!\\d)",
                    3,
                    2,
                    1),
            // 18-Nov-2019
            Form.of("(?<!\\d)(\\d{1,2})[-/]([\\p{L}]{3,12})[-/]((?:19|20)\\d\\d)(?!\\d)", 3, 2, 1),
            // April 8, 2020; Nov. 20 2019; April 8th, 2020
            Form.of("([\\p{L}]{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)", 3, 1, 2),
            // Mon Aug 03 12:45:00 EDT 2015
            Form.of("(\\p{L}{3}) (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d \\p{Lu}{2,5} ((?:19|20)\\d\\d)(?!\\d)", 3, 1, 2),
            // 5 tháng 3 năm 2020, ngày 5/3/2020
            Form.of("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?:,| năm) ((?:19|20)\\d\\d)(?!\\d)", 3, 2, 1),
            // 2020 жылғы 12 қыркүйек
            Form.of("(?<!\\d)((?:19|20)\\d\\d) (?:жылғы|жылдың|jylǵy) (\\d{1,2}) ([\\p{L}]{3,12})", 1, 3, 2),
            // 2020年9月12日, 2020년 9월 12일
            Form.of("(?<!\\d)((?:19|20)\\d\\d)[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]", 1, 2, 3),
            // 12.09.2020, 12/09/2020, 12-09-2020: the day first unless that cannot be
            Form.of("(?<![\\d.])(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)", 4, 3, 1));

    private static final char FIRST_OTHER_DIGIT = 0x660;
    private static final int DECIMAL = 10;

    /** The first day that stands in the text. */
    static Optional<PrintedDate> firstIn(String text) {
        return allIn(text).stream().findFirst();
    }

    static List<PrintedDate> allIn(String printed) {
        String text = withAsciiDigits(printed);
        if (!hasYear(text)) {
            return List.of();
        }
        List<PrintedDate> found = new ArrayList<>();
        for (Form form : FORMS) {
            collect(form, form.pattern().matcher(text), found);
        }
        found.sort(Comparator.comparingInt(PrintedDate::start));
        return found;
    }

    /** Arabic and Persian pages may print their own digits. */
    private static String withAsciiDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER_DIGIT && Character.isDigit(c)) {
                return text.codePoints()
                        .map(each -> Character.isDigit(each) && each < Character.MAX_VALUE
                                ? '0' + Character.digit(each, DECIMAL)
                                : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    /** Whether a number of a year stands in the text; most texts are told by that alone. */
    private static boolean hasYear(String text) {
        for (int i = text.indexOf("20"); i >= 0; i = text.indexOf("20", i + 1)) {
            if (isYear(text, i)) {
                return true;
            }
        }
        for (int i = text.indexOf("19"); i >= 0; i = text.indexOf("19", i + 1)) {
            if (isYear(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String text, int at) {
        return at + 4 <= text.length()
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }

    private static void collect(Form form, Matcher matcher, List<PrintedDate> found) {
        int from = 0;
        while (from <= matcher.regionEnd() && matcher.find(from)) {
            Optional<LocalDate> day = day(form, matcher);
            if (day.isPresent()) {
                found.add(new PrintedDate(day.get(), matcher.start(), matcher.end()));
                from = matcher.end();
            } else {
                from = matcher.start() + 1;
            }
        }
    }

    private static Optional<LocalDate> day(Form form, Matcher matcher) {
        int year = Integer.parseInt(matcher.group(form.year()));
        int day = Integer.parseInt(matcher.group(form.day()));
        String name = matcher.group(form.month());
        if (!Character.isDigit(name.charAt(0))) {
            return Months.named(name).flatMap(month -> day(year, month.getValue(), day));
        }
        int month = Integer.parseInt(name);
        boolean monthFirst = month > Month.values().length && form.day() == 1;
        return monthFirst ? day(year, day, month) : day(year, month, day);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
