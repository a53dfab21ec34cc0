package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a page that says when the article appeared: {@code 8 April 2020, 12:44}, {@code 21 September 2017 22:53},
 * {@code 12:39, 26 February 2023 | GMT +6}, {@code 13:51, 15 Август 2025}. Times are Kazakhstan's.
 */
final class TimeLine {

    /** Longer lines are sentences. */
    private static final int LONGEST = 60;

    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3])[:.]([0-5]\\d)(?!\\d)");
    private static final Pattern REST = Pattern.compile("[\\s,|.:—–-]*(?:\\(?GMT ?\\+ ?\\d+\\)?)?[\\s,|]*");

    /** The whole country lives by UTC+5 since then; older time zone data of a JDK does not know it. */
    private static final LocalDate ONE_ZONE = LocalDate.of(2024, 3, 1);

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private TimeLine() {}

    /** When the line says it appeared, if it is such a line and says nothing else. */
    static Optional<Dated> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return PrintedDate.firstIn(line).flatMap(date -> timed(line, date));
    }

    private static Optional<Dated> timed(String line, PrintedDate date) {
        String around = line.substring(0, date.start()) + " " + line.substring(date.end());
        Matcher time = TIME.matcher(around);
        if (time.find()) {
            boolean alone = REST.matcher(around.substring(0, time.start()) + around.substring(time.end()))
                    .matches();
            return alone ? Optional.of(dated(date.day(), time, line)) : Optional.empty();
        }
        return REST.matcher(around).matches()
                ? Optional.of(Dated.read(Edtf.day(date.day()), DateBasis.HEADER, line))
                : Optional.empty();
    }

    private static Dated dated(LocalDate day, Matcher time, String line) {
        LocalTime clock = LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
        return Dated.read(Edtf.time(inAstana(day, clock)), DateBasis.HEADER, line);
    }

    /** The moment at which Astana's clocks show this time. */
    static OffsetDateTime inAstana(LocalDate day, LocalTime clock) {
        try {
            return day.isBefore(ONE_ZONE)
                    ? day.atTime(clock).atZone(ASTANA).toOffsetDateTime()
                    : day.atTime(clock).atOffset(ZoneOffset.ofHours(5));
        } catch (DateTimeException impossible) {
            return day.atTime(clock).atOffset(ZoneOffset.UTC);
        }
    }
}
