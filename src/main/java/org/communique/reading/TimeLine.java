package org.communique.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line of a page that says when the article appeared: {@code 8 April 2020, 12:44}, {@code 21 September 2017 22:53},
 * {@code 12:39, 26 February 2023 | GMT +6}, {@code 13:51, 15 Август 2025}.
 *
 * @param clock null where it prints the day alone
 */
record TimeLine(LocalDate day, @Nullable LocalTime clock, String printed) {

    /** Longer lines are sentences. */
    private static final int LONGEST = 60;

    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3])[:.]([0-5]\\d)(?!\\d)");

    /** What may stand around day and time. */
    private static final Pattern REST = Pattern.compile("[\\s,|.:—–-]*(?:\\(?GMT ?\\+ ?\\d+\\)?)?[\\s,|]*");

    /** The whole country lives by UTC+5 since then; a JDK's older time zone data does not know it. */
    private static final LocalDate ONE_ZONE = LocalDate.of(2024, 3, 1);

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    /** The time line that this line is, if it says nothing else. */
    static Optional<TimeLine> read(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : PrintedDate.firstIn(line).flatMap(date -> read(line, date));
    }

    private static Optional<TimeLine> read(String line, PrintedDate date) {
        String around = line.substring(0, date.start()) + " " + line.substring(date.end());
        Matcher time = TIME.matcher(around);
        boolean timed = time.find();
        String rest = timed ? around.substring(0, time.start()) + around.substring(time.end()) : around;
        LocalTime clock = timed ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : null;
        return REST.matcher(rest).matches() ? Optional.of(new TimeLine(date.day(), clock, line)) : Optional.empty();
    }

    /** The day alone, for sites whose time zone is not known. */
    Dated onDay() {
        return Dated.read(Edtf.day(day), DateBasis.HEADER, printed);
    }

    /** The moment at which Astana's clocks showed this. */
    Dated inAstana() {
        return clock == null ? onDay() : Dated.read(Edtf.time(moment(clock)), DateBasis.HEADER, printed);
    }

    private OffsetDateTime moment(LocalTime time) {
        return day.isBefore(ONE_ZONE)
                ? day.atTime(time).atZone(ASTANA).toOffsetDateTime()
                : day.atTime(time).atOffset(ZoneOffset.ofHours(5));
    }
}
