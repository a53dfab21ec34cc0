package org.communique.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.search.Dimension;
import org.communique.reading.Edtf;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters that narrow contacts, the same on every page, in every form and in the API. */
final class ContactParameters {

    static final String COUNTRY = "country";
    static final String OFFICIAL = "official";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String STANDING = "standing";
    static final String PLACE = "place";
    static final String SOURCE = "source";
    static final String FROM = "from";
    static final String TO = "to";
    static final String WORDS = "q";
    static final String AFTER = "after";
    static final String LIMIT = "limit";

    /** What a result is narrowed by, as against where it is cut. */
    static final List<String> NARROWING =
            List.of(COUNTRY, OFFICIAL, KIND, LEVEL, STANDING, PLACE, SOURCE, FROM, TO, WORDS);

    private static final Set<String> KNOWN = new LinkedHashSet<>(
            List.of(COUNTRY, OFFICIAL, KIND, LEVEL, STANDING, PLACE, SOURCE, FROM, TO, WORDS, AFTER, LIMIT));
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_WORDS = 400;
    private static final int MOST_VALUES = 50;

    private ContactParameters() {}

    static Address address(String path, MultiValueMap<String, String> given) {
        return Address.of(path, KNOWN, given);
    }

    /** The same, with parameters that only this path knows. */
    static Address address(String path, MultiValueMap<String, String> given, String... more) {
        Set<String> known = new LinkedHashSet<>(KNOWN);
        known.addAll(List.of(more));
        return Address.of(path, known, given);
    }

    /**
     * @throws BadQuery when a parameter has a value that the archive does not understand
     */
    static ContactQuery query(Address address) {
        for (String name : address.names()) {
            if (address.all(name).size() > MOST_VALUES) {
                throw new BadQuery(name, "More than " + MOST_VALUES + " values of one parameter: leave some out.");
            }
        }
        return ContactQuery.all()
                .of(
                        Dimension.COUNTRY,
                        address.all(COUNTRY).stream()
                                .map(ContactParameters::country)
                                .toList())
                .of(
                        Dimension.OFFICIAL,
                        address.all(OFFICIAL).stream()
                                .map(ContactParameters::slug)
                                .toList())
                .of(Dimension.KIND, tokens(KIND, address))
                .of(Dimension.LEVEL, tokens(LEVEL, address))
                .of(Dimension.STANDING, tokens(STANDING, address))
                .of(Dimension.PLACE, address.all(PLACE))
                .of(Dimension.SOURCE, address.all(SOURCE))
                .during(period(FROM, address), period(TO, address))
                .saying(words(address))
                .sliced(address.first(AFTER), limit(address));
    }

    /** The tokens of a parameter, in their order. */
    static List<String> tokens(String name) {
        return switch (name) {
            case KIND -> Tokens.of(ContactKind.class);
            case LEVEL -> Tokens.of(Level.class);
            case STANDING -> Tokens.of(Standing.class);
            default -> List.of();
        };
    }

    static String country(String code) {
        if (!TWO_LETTERS.matcher(code).matches()) {
            throw new BadQuery(COUNTRY, "\"" + code + "\" is no country code of two letters, such as US.");
        }
        return code.toUpperCase(Locale.ROOT);
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    private static String slug(String text) {
        if (!isSlug(text)) {
            throw new BadQuery(OFFICIAL, "\"" + text + "\" is no official's key, such as kassym-jomart-tokayev.");
        }
        return text;
    }

    private static List<String> tokens(String name, Address address) {
        List<String> known = tokens(name);
        for (String token : address.all(name)) {
            if (!known.contains(token)) {
                throw new BadQuery(name, "\"" + token + "\" is none of " + String.join(", ", known) + ".", known);
            }
        }
        return address.all(name);
    }

    private static @Nullable Edtf period(String name, Address address) {
        String text = address.first(name);
        if (text == null) {
            return null;
        }
        return Edtf.tryParse(text)
                .filter(date -> text.length() <= 10 && text.indexOf('/') < 0 && text.indexOf('[') < 0)
                .orElseThrow(() -> new BadQuery(
                        name, "\"" + text + "\" is no year, month or day, such as 2018, 2018-06 or 2018-06-28."));
    }

    private static @Nullable String words(Address address) {
        String words = address.first(WORDS);
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new BadQuery(WORDS, "More than " + LONGEST_WORDS + " characters to search for: leave some out.");
        }
        return words;
    }

    static int limit(Address address) {
        String text = address.first(LIMIT);
        if (text == null) {
            return ContactQuery.USUAL;
        }
        if (!text.matches("[0-9]{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > ContactQuery.LARGEST) {
            throw new BadQuery(LIMIT, "\"" + text + "\" is no number from 1 to " + ContactQuery.LARGEST + ".");
        }
        return Integer.parseInt(text);
    }
}
