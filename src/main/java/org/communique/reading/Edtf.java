package org.communique.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Extended Date/Time Format (ISO 8601-2, levels 0 and 2 as far as the archive uses them):
 * a year {@code 2018}, a month {@code 2018-01}, a day, a time with seconds and offset, an interval {@code a/b} that lasts
 * from a to b, or {@code [a..b]}, one unknown day between bounds of which one may be open.
 *
 * <p>{@code earliest} and {@code latest} are the first and the last day that the text admits; null is an open end.
 */
public final class Edtf implements Comparable<Edtf> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");
    private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    private Edtf(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("A date needs at least one bound: " + text);
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A date cannot end before it begins: " + text);
        }
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    public static Edtf month(YearMonth month) {
        return new Edtf(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static Edtf year(Year year) {
        return new Edtf(
                "%04d".formatted(year.getValue()),
                year.atDay(1),
                year.atMonth(12).atEndOfMonth());
    }

    /** A moment; its day is the local one at its offset. */
    public static Edtf time(OffsetDateTime time) {
        LocalDate day = time.toLocalDate();
        return new Edtf(TIME.format(time).replace("Z", "+00:00"), day, day);
    }

    /** Lasts from the beginning of one date to the end of another, {@code a/b}. */
    public static Edtf lasting(Edtf from, Edtf to) {
        return new Edtf(from.text + "/" + to.text, from.earliest, to.latest);
    }

    /** Whether it lasts from one date to another, {@code a/b}. */
    public boolean lasts() {
        return text.indexOf('/') >= 0;
    }

    /** One unknown day between bounds, {@code [a..b]}; equal bounds are that day; a null bound is open. */
    public static Edtf between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && earliest.equals(latest)) {
            return day(earliest);
        }
        return new Edtf(
                "[" + Objects.toString(earliest, "") + ".." + Objects.toString(latest, "") + "]", earliest, latest);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException when the text is no such date
     */
    public static Edtf parse(String text) {
        return tryParse(text).orElseThrow(() -> new IllegalArgumentException("Not an EDTF date: " + text));
    }

    /** As {@link #parse(String)}, but empty instead of an exception. */
    public static Optional<Edtf> tryParse(String text) {
        try {
            return Optional.of(parsed(text.strip()));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static Edtf parsed(String text) {
        if (text.startsWith("[") && text.endsWith("]") && text.contains("..")) {
            String[] ends = text.substring(1, text.length() - 1).split("\\.\\.", -1);
            LocalDate from = ends[0].isEmpty() ? null : simple(ends[0]).earliest;
            LocalDate to = ends[1].isEmpty() ? null : simple(ends[1]).latest;
            return between(from, to);
        }
        int slash = text.indexOf('/');
        if (slash > 0) {
            return lasting(simple(text.substring(0, slash)), simple(text.substring(slash + 1)));
        }
        return simple(text);
    }

    private static Edtf simple(String text) {
        return switch (text.length()) {
            case 4 -> year(Year.parse(text));
            case 7 -> month(YearMonth.parse(text));
            case 10 -> day(LocalDate.parse(text));
            default -> moment(text);
        };
    }

    private static Edtf moment(String text) {
        if (!TIMED.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an EDTF date: " + text);
        }
        return time(OffsetDateTime.parse(text));
    }

    public @Nullable LocalDate earliest() {
        return earliest;
    }

    public @Nullable LocalDate latest() {
        return latest;
    }

    /** The one day that this date is, if it is one day. */
    public Optional<LocalDate> asDay() {
        return earliest != null && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /** The same date without a time of day. */
    public Edtf withoutTime() {
        return asDay().map(Edtf::day).orElse(this);
    }

    /** Whether some day may belong to both dates. */
    public boolean overlaps(Edtf other) {
        return notAfter(earliest, other.latest) && notAfter(other.earliest, latest);
    }

    private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    /** Orders by the earliest day, open beginnings first, then by the latest, open ends last. */
    @Override
    public int compareTo(Edtf other) {
        int byEarliest = or(earliest, LocalDate.MIN).compareTo(or(other.earliest, LocalDate.MIN));
        int byLatest = or(latest, LocalDate.MAX).compareTo(or(other.latest, LocalDate.MAX));
        return byEarliest != 0 ? byEarliest : byLatest != 0 ? byLatest : text.compareTo(other.text);
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return text;
    }
}
