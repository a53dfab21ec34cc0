package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are printed without their year: {@code September 20}, {@code 20 September}, {@code 9月20日}. */
final class DayAndMonth {

    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(\\p{L}{3,12})");
    private static final Pattern CHINESE = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");

    private DayAndMonth() {}

    /** Them all, read in that year. */
    static List<LocalDate> allIn(String text, int year) {
        List<LocalDate> days = new ArrayList<>();
        collect(MONTH_FIRST.matcher(text), 1, 2, year, days);
        collect(DAY_FIRST.matcher(text), 2, 1, year, days);
        collect(CHINESE.matcher(text), 1, 2, year, days);
        return days;
    }

    private static void collect(Matcher matcher, int month, int day, int year, List<LocalDate> days) {
        while (matcher.find()) {
            month(matcher.group(month))
                    .flatMap(named -> day(year, named, Integer.parseInt(matcher.group(day))))
                    .ifPresent(days::add);
        }
    }

    private static Optional<Month> month(String name) {
        return Character.isDigit(name.charAt(0))
                ? Optional.of(Integer.parseInt(name))
                        .filter(number -> number >= 1 && number <= 12)
                        .map(Month::of)
                : Months.named(name);
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
