package org.communique.curation;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.communique.reading.Edtf;
import org.communique.reading.Tokened;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;
import org.communique.recognition.VisitFormat;
import org.jspecify.annotations.Nullable;

/** What may stand in a field that a curator corrects, and how it is typed. */
enum FieldRule {
    TEXT(List.of()),
    NEEDED(List.of()),
    DATE(List.of()),
    LINES(List.of()),
    COUNTRY(List.of()),
    COUNTRIES(List.of()),
    LANGUAGE(List.of()),
    KIND(tokens(ContactKind.class)),
    STANDING(tokens(Standing.class)),
    LEVEL(tokens(Level.class)),
    VISIT(tokens(VisitFormat.class));

    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());

    private final List<String> options;

    FieldRule(List<String> options) {
        this.options = options;
    }

    private static <E extends Enum<E> & Tokened> List<String> tokens(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Tokened::token).toList();
    }

    /** The tokens to choose from; empty for what is typed. */
    List<String> options() {
        return options;
    }

    boolean mayBeEmpty() {
        return this == TEXT || this == DATE || this == COUNTRY || this == VISIT || this == LINES;
    }

    /**
     * The value that was typed; null for none.
     *
     * @throws Unusable when it cannot be used
     */
    @Nullable
    Object parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty() && this != LINES) {
            return none();
        }
        return switch (this) {
            case TEXT, NEEDED -> text;
            case DATE -> date(text);
            case LINES ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case COUNTRY -> country(text);
            case COUNTRIES -> countries(text);
            case LANGUAGE -> language(text);
            default -> token(text);
        };
    }

    private @Nullable Object none() {
        if (!mayBeEmpty()) {
            throw new Unusable("empty");
        }
        return null;
    }

    private static String date(String text) {
        return Edtf.tryParse(text).orElseThrow(() -> new Unusable("date", text)).toString();
    }

    static String country(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!COUNTRY_CODES.contains(code)) {
            throw new Unusable("country", text);
        }
        return code;
    }

    private static List<String> countries(String text) {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(text.split("[\\s,;]+")).forEach(code -> codes.add(country(code)));
        if (!codes.contains("KZ") || codes.size() < 2) {
            throw new Unusable("countries", text);
        }
        return List.copyOf(codes);
    }

    private static String language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            throw new Unusable("language", text);
        }
    }

    private String token(String text) {
        if (!options.contains(text)) {
            throw new Unusable("token", text, String.join(", ", options));
        }
        return text;
    }

    /** A value as it is typed. */
    String typed(@Nullable Object value) {
        if (value instanceof Iterable<?> many) {
            StringBuilder lines = new StringBuilder();
            many.forEach(one -> lines.append(lines.isEmpty() ? "" : this == COUNTRIES ? " " : "\n")
                    .append(one));
            return lines.toString();
        }
        return Objects.toString(value, "");
    }
}
