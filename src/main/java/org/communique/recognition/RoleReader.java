package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.recognition.RoleWords.Use;
import org.jspecify.annotations.Nullable;

/**
 * Reads a title beginning at a word: "First Deputy Minister of Foreign Affairs of Kazakhstan", "U.S. Ambassador to
 * Kazakhstan", "China's State Councilor, Foreign Minister".
 */
final class RoleReader {

    private static final Set<String> ACCREDITED = WordSet.of("to in в 驻");
    private static final Set<String> DROPPED = WordSet.of("the 's ' s , - of for and in to on");
    /** "Президентінің арнайы өкілі": in Kazakh the owner's title stands before. */
    private static final Set<String> POSSESSED =
            WordSet.of("арнайы өкілі хатшысы басшысы орынбасары елшісі министрі төрағасы көмекшісі кеңесшісі");

    /** Posts that are commonly held together with a ministry. */
    private static final Set<String> TWOFOLD = Set.of(
            "deputy prime minister",
            "first deputy prime minister",
            "vice prime minister",
            "deputy pm",
            "state councilor",
            "state councillor",
            "vice premier",
            "vice premier of state council");

    private static final Set<String> POSTED =
            WordSet.of("ambassador consul посол посл envoy representative attache charge");

    private final List<Word> words;
    private final int limit;
    private final PlaceNames places;
    private final NextTitle next;
    private final TitleInserts inserts;

    private final StringBuilder key = new StringBuilder();
    private final Set<String> owners = new LinkedHashSet<>();
    private @Nullable String host;
    private boolean head;
    private boolean plural;
    private boolean office = true;
    private boolean voice;
    private boolean former;
    private boolean international;
    private int at;
    private int end;
    private String link = "";
    /** Behind "of": what is unknown belongs to the name of an institution. */
    private boolean within;

    private RoleReader(List<Word> words, int from, int limit, PlaceNames places) {
        this.words = words;
        this.limit = limit;
        this.places = places;
        this.next = new NextTitle(words, limit);
        this.inserts = new TitleInserts(words, limit);
        this.at = from;
        this.end = from;
    }

    static @Nullable RolePhrase read(List<Word> words, int from, int limit, PlaceNames places) {
        if (!begins(words, from, limit)) {
            return null;
        }
        RoleReader reader = new RoleReader(words, from, limit, places);
        while (reader.at < limit && reader.step()) {
            // every step takes at least one word
        }
        boolean body = words.get(from).is("council")
                || words.get(from).is("committee")
                || words.get(from).is("conference");
        return reader.head && !(body && reader.plural) ? reader.phrase(from) : null;
    }

    /** Most words begin no title; they are told apart before anything is built. */
    private static boolean begins(List<Word> words, int from, int limit) {
        Phrases.Found<Use> role = RoleWords.at(words, from, limit);
        return role != null ? role.value() != Use.LINK : Country.at(words, from, limit) != null;
    }

    private boolean step() {
        Phrases.Found<String> country = Country.at(words, at, limit);
        Phrases.Found<Use> role = RoleWords.at(words, at, limit);
        if (country != null && (role == null || country.to() >= role.to())) {
            return country(country);
        }
        if (role == null) {
            return abbreviation() || region() || place();
        }
        return switch (role.value()) {
            case LINK -> link(role.to());
            case PLURAL, HEAD, PRIVATE, VOICE, FORMER, RANK, FIELD -> part(role);
        };
    }

    /** What stands inside a title without naming more of the post. */
    private boolean abbreviation() {
        int to = key.length() > 0 || !owners.isEmpty() ? inserts.to(at) : 0;
        at = Math.max(at, to);
        end = to > 0 ? at : end;
        return to > 0;
    }

    /** "Akim of Mangystau region", "Аким Алматинской области". */
    private boolean region() {
        int to = head ? inserts.regionTo(at, within) : 0;
        to = to == 0 && head && link.equals("for") ? inserts.fieldTo(at) : to;
        if (to > at) {
            take(to, true);
        }
        return to > 0;
    }

    private boolean country(Phrases.Found<String> country) {
        if (head && link.isEmpty() && !words.get(at - 1).is(",") && key.length() > 0 && !cyrillic() && !han()) {
            return false;
        }
        if (head && POSSESSED.contains(words.get(at - 1).key())) {
            return false;
        }
        String code = country.value();
        boolean accredited =
                head && ACCREDITED.contains(link) && POSTED.stream().anyMatch(key.toString()::contains);
        if (code.equals(Country.NO_STATE)) {
            international |= !accredited;
        } else if (accredited) {
            host = code;
        } else if (link.equals("and") || owners.isEmpty() || adjectivesInRow() || plural) {
            owners.add(code);
        }
        take(country.to(), code.equals(Country.NO_STATE));
        return true;
    }

    /** "Kazakh, Chinese Presidents": two owners before the head. */
    private boolean adjectivesInRow() {
        return !head;
    }

    private boolean cyrillic() {
        return Fold.cyrillic(words.get(at).key().charAt(0));
    }

    private boolean han() {
        return Words.han(words.get(at).key().charAt(0));
    }

    private boolean place() {
        if (!head || link.isEmpty() && !cyrillic()) {
            return false;
        }
        int to = places.endAt(words, at, limit);
        if (to > at) {
            take(to, true);
        }
        return to > 0 && to == at;
    }

    private boolean link(int to) {
        boolean comma = words.get(at).is(",");
        if (comma && head && to < limit && words.get(to).is("and") && next.fieldAt(to + 1)) {
            at = to + 1;
            return true;
        }
        boolean listed = comma && plural && owned(to);
        if (comma
                && !listed
                && !(head && to < limit && words.get(to).capital())
                && !(owners.size() == 1 && !head && key.length() == 0)) {
            return false;
        }
        if (key.length() == 0 && owners.isEmpty()) {
            return false;
        }
        if (comma && head && !listed && !next.startsTitle(to)) {
            return false;
        }
        if (comma && head && words.get(to).is("president")) {
            return false;
        }
        if (words.get(at).is("and") && head && startsAnother(to)) {
            return false;
        }
        link = words.get(to - 1).is("the") || words.get(to - 1).is("'")
                ? link
                : words.get(to - 1).key();
        within |= link.equals("of");
        at = to;
        return true;
    }

    /** "The foreign ministers of Kazakhstan, the Kyrgyz Republic, …". */
    private boolean owned(int index) {
        int country = index < limit && words.get(index).is("the") ? index + 1 : index;
        return Country.at(words, country, limit) != null;
    }

    /**
     * "The Kazakh Foreign Minister and U.S. Secretary of State Kerry" are two; "Deputy Prime Minister and Minister of
     * Foreign Affairs" and "State Councilor and Foreign Minister" are one.
     */
    private boolean startsAnother(int index) {
        Phrases.Found<String> country = index < limit ? Country.at(words, index, limit) : null;
        if (country != null) {
            return !plural && next.startsTitle(country.to());
        }
        return next.startsTitle(index) && !next.fieldAt(index) && !TWOFOLD.contains(key.toString());
    }

    private boolean part(Phrases.Found<Use> role) {
        Use use = role.value();
        if (head && link.isEmpty() && (use == Use.HEAD || use == Use.PLURAL) && restarts()) {
            return false;
        }
        if (plural && link.equals("of") && use == Use.HEAD) {
            return false;
        }
        within &= use != Use.HEAD && use != Use.PLURAL;
        head |= use == Use.HEAD || use == Use.PLURAL || use == Use.VOICE || use == Use.PRIVATE;
        plural |= use == Use.PLURAL;
        office &= use != Use.PRIVATE && use != Use.VOICE;
        voice |= use == Use.VOICE;
        former |= use == Use.FORMER;
        take(role.to(), true);
        return true;
    }

    /** "Minister Deputy": a lower-case word after a finished title begins something else. */
    private boolean restarts() {
        return words.get(end - 1).capital()
                && !words.get(at).capital()
                && !POSSESSED.contains(words.get(at).key());
    }

    private void take(int to, boolean kept) {
        for (int i = at; kept && i < to; i++) {
            String word = words.get(i).key();
            if (!DROPPED.contains(word)) {
                key.append(key.length() == 0 || Words.han(word.charAt(0)) ? "" : " ")
                        .append(word);
            }
        }
        link = "";
        at = to;
        end = to;
    }

    private RolePhrase phrase(int from) {
        List<String> whose =
                international && host == null && owners.isEmpty() ? List.of(Country.NO_STATE) : new ArrayList<>(owners);
        String phrase = key.toString();
        return new RolePhrase(from, end, phrase, Titles.of(phrase, ""), whose, host, plural, office, voice, former);
    }
}
