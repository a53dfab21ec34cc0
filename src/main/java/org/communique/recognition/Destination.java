package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a visit goes: "to Washington", "in Astana for an official visit", "Алматыға келді". */
final class Destination {

    private static final Set<String> TO =
            WordSet.of("to in at into of в во nach на по em la do u au aux إلى الى 到 赴 对 抵 来 往 访 在");

    /** After these the sentence speaks of something else than where the visit went. */
    private static final Set<String> ENDING = WordSet.of("noted said that which stressed noting discussed 并");

    private static final Set<String> COUNTRY = WordSet.of("country capital here republic stopover");

    /** "Си Цзиньпин мемлекеттік сапармен елімізге келді". */
    private static final Set<String> OUR_COUNTRY = WordSet.of("еліміз елімізге елімізде");

    private static final List<String> DATIVE = List.of("ға", "ге", "қа", "ке");

    private static final List<String> WHITHER =
            List.of("ға", "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "нан", "ден", "дан");

    /** The country is the last character of "访华". */
    private static final Map<String, String> ABBREVIATED = Map.of("华", "CN", "哈", Country.KZ, "美", "US");

    private static final int REACH = 16;

    private Destination() {}

    /** Where it goes: "to Washington", "in Astana", directly after "visited". Notes the city with the candidate. */
    static @Nullable String of(Passage passage, Cue cue, Candidate candidate, String home) {
        String country = null;
        boolean han = Words.han(passage.word(cue.from()).key().charAt(0));
        String toward = han ? countryBefore(passage, cue, home) : null;
        if (toward != null) {
            return toward;
        }
        int limit = Math.min(passage.sentence().to(), cue.to() + REACH + 12);
        for (int i = cue.to() - 1;
                i < limit && !(i >= cue.to() && ENDING.contains(passage.word(i).key()));
                i++) {
            for (Passage.PlaceMention place : passage.places()) {
                if (place.from() == i
                        && toward(passage, i, cue)
                        && !home.equals(place.place().country())) {
                    candidate
                            .place(place.place())
                            .evidence("place", passage.part().evidence(place.from(), place.to()));
                    return place.place().country();
                }
            }
            for (Passage.CountryMention mention : passage.countries()) {
                boolean close = country == null
                        && mention.from() == i
                        && toward(passage, i, cue)
                        && !mention.code().equals(Country.NO_STATE)
                        && !mention.code().equals(home);
                country = close ? mention.code() : country;
            }
        }
        return country != null ? country : before(passage, cue, candidate, home);
    }

    /** "Ended a visit of five days to the country", "during his stay": where everybody else of the article is at home. */
    static @Nullable String implied(Passage passage, Cue cue, String home, Story story) {
        boolean near = passage.any(COUNTRY, cue.from() - 6, cue.to() + 8)
                || passage.dates().stream().anyMatch(date -> Math.abs(date.from() - cue.to()) <= 3);
        if (!near || Fold.cyrillic(passage.word(cue.from()).key().charAt(0))) {
            return null;
        }
        int limit = Math.min(passage.sentence().to(), cue.to() + 5);
        for (int i = cue.to(); i < limit; i++) {
            int next = i + 1;
            boolean elsewhere = TO.contains(passage.word(i).key())
                    && passage.inside(i + 1)
                    && passage.word(i + 1).capital()
                    && passage.dates().stream().noneMatch(date -> date.from() == next);
            if (elsewhere) {
                return null;
            }
        }
        boolean third = passage.countries().stream()
                .anyMatch(country -> !Country.concerned(country.code())
                        && !country.code().equals(Country.NO_STATE)
                        && country.from() >= cue.from());
        List<String> hosts = home.equals(Country.KZ)
                ? Country.COUNTERPARTS.stream()
                        .filter(side -> !story.cast().bySide(side).isEmpty())
                        .toList()
                : story.cast().bySide(Country.KZ).isEmpty() ? List.of() : List.of(Country.KZ);
        return third || hosts.size() != 1 ? null : hosts.get(0);
    }

    private static boolean toward(Passage passage, int at, Cue cue) {
        for (int i = at - 1; i >= Math.max(cue.to() - 1, at - 3); i--) {
            if (TO.contains(passage.word(i).key()) || i < cue.to()) {
                return true;
            }
        }
        return false;
    }

    /** "Arrived in Astana for an official visit": the place stands before the noun. */
    private static @Nullable String before(Passage passage, Cue cue, Candidate candidate, String home) {
        if (cue.kind() == Cue.Kind.VISIT_VERB) {
            String kazakh = dative(passage, cue, home);
            if (kazakh != null) {
                return kazakh;
            }
            Passage.PlaceMention near = placeBefore(passage, cue);
            if (near == null || home.equals(near.place().country())) {
                return countryBefore(passage, cue, home);
            }
            candidate.place(near.place()).evidence("place", passage.part().evidence(near.from(), near.to()));
            return near.place().country();
        }
        for (Passage.CountryMention country : passage.countries()) {
            boolean staying = passage.is(country.from() - 1, "in")
                    && country.to() <= cue.from()
                    && cue.from() - country.to() <= 3;
            if (staying && !country.code().equals(home)) {
                return country.code();
            }
        }
        String country = countryBefore(passage, cue, home);
        if (country != null) {
            return country;
        }
        for (Passage.PlaceMention place : passage.places()) {
            boolean near = place.to() <= cue.from() + 1 && cue.from() - place.to() <= REACH;
            if (near
                    && passage.any(TO, place.from() - 3, place.from())
                    && !home.equals(place.place().country())) {
                candidate.place(place.place()).evidence("place", passage.part().evidence(place.from(), place.to()));
                return place.place().country();
            }
        }
        return null;
    }

    /** "Қытайға барды": in Kazakh the country stands before the verb, in the dative. */
    static @Nullable String dative(Passage passage, Cue cue, String home) {
        if (!Fold.cyrillic(passage.word(cue.from()).key().charAt(0))) {
            return null;
        }
        for (Passage.CountryMention country : passage.countries()) {
            boolean there = country.to() <= cue.from()
                    && DATIVE.stream().anyMatch(passage.part().printed(country.from(), country.to())::endsWith);
            if (there && Country.concerned(country.code()) && !country.code().equals(home)) {
                return country.code();
            }
        }
        return null;
    }

    /** "Алматыға АҚШ өкілі Серджио Гор келді", "ҚХР-да іссапармен болды": in a verb-final sentence it stands anywhere before. */
    static @Nullable String ahead(Passage passage, Cue cue, Candidate candidate, String home, boolean verbFinal) {
        for (Passage.PlaceMention place : passage.places()) {
            if (place.to() <= cue.from()
                    && (verbFinal ? whither(passage, place.to()) : led(passage, place.from()))
                    && !home.equals(place.place().country())) {
                candidate.place(place.place()).evidence("place", passage.part().evidence(place.from(), place.to()));
                return place.place().country();
            }
        }
        if (verbFinal
                && !home.equals(Country.KZ)
                && passage.any(OUR_COUNTRY, passage.sentence().from(), cue.from())) {
            return Country.KZ;
        }
        for (Passage.CountryMention country : passage.countries()) {
            if (country.to() <= cue.from()
                    && (verbFinal || led(passage, country.from()))
                    && !country.code().equals(Country.NO_STATE)
                    && !country.code().equals(home)) {
                return country.code();
            }
        }
        return null;
    }

    /** "В Астану с официальным визитом прилетел", "in Kasachstan angekommen". */
    private static boolean led(Passage passage, int from) {
        return passage.any(TO, from - 1, from);
    }

    /** The dative or the locative: "Алматыға", "Пекинде", "АҚШ-қа". */
    private static boolean whither(Passage passage, int to) {
        String printed = passage.part().printed(to - 1, to);
        return WHITHER.stream().anyMatch(printed::endsWith) || passage.is(to, "-");
    }

    /** "Қазақстанға келді", "对哈萨克斯坦进行国事访问", "访华": the country stands before the verb, or in it. */
    private static @Nullable String countryBefore(Passage passage, Cue cue, String home) {
        String inside = passage.word(cue.to() - 1).key();
        if (ABBREVIATED.containsKey(inside)) {
            return ABBREVIATED.get(inside);
        }
        char letter = passage.word(cue.from()).key().charAt(0);
        int reach = Words.han(letter) ? REACH : Fold.cyrillic(letter) ? 3 : -1;
        for (Passage.CountryMention country : passage.countries()) {
            if (country.to() <= cue.from()
                    && cue.from() - country.to() <= reach
                    && !country.code().equals(Country.NO_STATE)
                    && !country.code().equals(home)) {
                return country.code();
            }
        }
        return null;
    }

    /** "Алматыға келді": in Kazakh the place stands before the verb. */
    static Passage.@Nullable PlaceMention placeBefore(Passage passage, Cue cue) {
        for (Passage.PlaceMention place : passage.places()) {
            boolean dative = DATIVE.stream().anyMatch(passage.part().printed(place.from(), place.to())::endsWith);
            if (place.to() <= cue.from()
                    && (cue.from() - place.to() <= 2 || dative)
                    && Fold.cyrillic(passage.word(cue.from()).key().charAt(0))) {
                return place;
            }
        }
        return null;
    }
}
