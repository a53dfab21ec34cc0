package org.communique.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.communique.reading.Edtf;

/** Says an EDTF date in words, never more precise than it is. The patterns stand in the message bundle. */
enum DateWords {
    LONG("date."),
    SHORT("date.short.");

    private final String prefix;

    DateWords(String prefix) {
        this.prefix = prefix;
    }

    String of(String edtf, Words words) {
        if (edtf.startsWith("[")) {
            return between(Edtf.parse(edtf), words);
        }
        int slash = edtf.indexOf('/');
        if (slash > 0) {
            return words.say(
                    prefix + "lasting", of(edtf.substring(0, slash), words), of(edtf.substring(slash + 1), words));
        }
        return simple(edtf, words);
    }

    private String between(Edtf set, Words words) {
        LocalDate from = set.earliest();
        LocalDate to = set.latest();
        if (from == null) {
            return words.say(prefix + "until", bound(Objects.requireNonNull(to), words));
        }
        return to == null
                ? words.say(prefix + "since", bound(from, words))
                : words.say(prefix + "between", bound(from, words), bound(to, words));
    }

    private String simple(String text, Words words) {
        if (text.length() > 10) {
            return format("time", words).format(OffsetDateTime.parse(text));
        }
        LocalDate day = Objects.requireNonNull(Edtf.parse(text).earliest());
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> format("month", words).format(day);
            default -> day(day, words);
        };
    }

    /** A bound may lie in any year, so it always names its own. */
    private String bound(LocalDate day, Words words) {
        return format("bound", words).format(day);
    }

    private String day(LocalDate day, Words words) {
        return format("day", words).format(day);
    }

    private DateTimeFormatter format(String precision, Words words) {
        return DateTimeFormatter.ofPattern(words.say(prefix + "pattern." + precision), words.locale());
    }
}
