package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a time line or an attribute: a moment of ISO 8601 where it has an offset, else the day. */
final class DateText {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)");

    /** {@code 11/8/2023 10:46 PM}: twelve hours go with the month first. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.{0,12}\\d ?[ap]\\.?m\\b");

    /** The Web is younger than what came before. */
    private static final int FIRST_YEAR = 1990;

    private static final int OFFSET_WITHOUT_COLON = 5;

    private DateText() {}

    static Optional<Dated> read(String printed) {
        return moment(printed)
                .or(() -> american(printed))
                .or(() -> PrintedDate.firstIn(printed).map(PrintedDate::day).map(Edtf::day))
                .filter(DateText::isPlausible)
                .map(date -> Dated.read(date, DateBasis.HEADER, printed));
    }

    private static Optional<Edtf> moment(String printed) {
        Matcher moment = MOMENT.matcher(printed);
        return moment.find() ? moment(moment.group(1) + "T" + moment.group(2), moment.group(3)) : Optional.empty();
    }

    private static Optional<Edtf> moment(String local, String offset) {
        String parted =
                offset.length() == OFFSET_WITHOUT_COLON ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        try {
            return Optional.of(Edtf.time(OffsetDateTime.parse(local + parted)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> american(String printed) {
        Matcher day = AMERICAN.matcher(printed);
        return day.find()
                ? Edtf.tryParse("%s-%2s-%2s"
                        .formatted(day.group(3), day.group(1), day.group(2))
                        .replace(' ', '0'))
                : Optional.empty();
    }

    private static boolean isPlausible(Edtf date) {
        LocalDate day = date.earliest();
        return day != null && day.getYear() >= FIRST_YEAR;
    }
}
