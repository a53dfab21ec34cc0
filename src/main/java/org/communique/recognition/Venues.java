package org.communique.recognition;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, by the name that the city bore then. */
final class Venues {

    private static final Set<String> IN = WordSet.of("in at into в im em en from here на 在 于");

    /** "In the Kazakh capital, the city of Astana": what may stand between. */
    private static final Set<String> APPOSED = WordSet.of("the of city capital , 's 首 都 该 国 столице город городе");

    private static final Set<String> CAPITAL = WordSet.of("capital");
    private static final Set<String> HOSTED = WordSet.of("hosted hosts");
    private static final Set<String> AHEAD =
            WordSet.of("upcoming forthcoming planned scheduled next предстоящего предстоящий предстоящем");

    private static final Map<String, String> CAPITALS =
            Map.of(Country.KZ, "Astana", "US", "Washington", "CN", "Beijing");

    /** How far before a place it may be said that what happens there is to come. */
    private static final int CLAUSE = 9;

    private static final int APPOSITION = 9;

    private final Story story;
    private final PlaceNames places;
    private final List<Candidate> candidates;
    private final Map<Candidate, KnownPlace> told = new IdentityHashMap<>();

    Venues(Story story, PlaceNames places, List<Candidate> candidates) {
        this.story = story;
        this.places = places;
        this.candidates = candidates.stream().filter(Venues::inPerson).toList();
    }

    void settle() {
        for (Candidate candidate : candidates) {
            KnownPlace place = told(candidate);
            if (place != null) {
                told.put(candidate, place);
            }
        }
        for (Candidate candidate : candidates) {
            KnownPlace place = told.get(candidate);
            place = place == null ? visited(candidate) : place;
            place = place == null ? dateline(candidate) : place;
            if (place != null) {
                Dated dated = candidate.date();
                candidate.venue(places.city(place).nameOn(dated == null ? story.when() : dated.date()));
            }
        }
    }

    private static boolean inPerson(Candidate candidate) {
        return candidate.kind() != ContactKind.TELEPHONE_CALL
                && candidate.kind() != ContactKind.LETTER
                && candidate.kind() != ContactKind.VIDEO_CALL;
    }

    private @Nullable KnownPlace told(Candidate candidate) {
        KnownPlace place = candidate.place();
        for (Iterator<Integer> at = candidate.sentences().iterator(); place == null && at.hasNext(); ) {
            Passage passage = story.passages().get(at.next());
            place = named(candidate, passage);
            place = place == null ? capital(candidate, passage) : place;
        }
        return place;
    }

    /** "Met in Beijing": the first city after "in"; not that of a title, "the Consul General in Almaty". */
    private static @Nullable KnownPlace named(Candidate candidate, Passage passage) {
        for (Passage.PlaceMention mention : passage.places()) {
            boolean region = mention.place().names().isEmpty();
            boolean titled = passage.figures().stream()
                    .anyMatch(figure -> figure.from() <= mention.from() && mention.from() < figure.to());
            if (!region && !titled && after(passage, mention.from()) && !ahead(candidate, passage, mention.from())) {
                candidate.evidence("place", passage.part().evidence(mention.from(), mention.to()));
                return mention.place();
            }
        }
        return null;
    }

    /** "In Chengdu", "in the Great Hall", "in the Kazakh capital Astana", "在哈首都努尔苏丹". */
    private static boolean after(Passage passage, int place) {
        int before = place - 1;
        while (place - before <= APPOSITION && apposed(passage, before)) {
            before--;
        }
        return passage.inside(before) && IN.contains(passage.word(before).key());
    }

    private static boolean apposed(Passage passage, int at) {
        return passage.inside(at)
                && (APPOSED.contains(passage.word(at).key())
                        || passage.countries().stream().anyMatch(one -> one.from() <= at && at < one.to()));
    }

    /** "They spoke of the upcoming summit in Xi'an": what is to come there is not this contact. */
    private static boolean ahead(Candidate candidate, Passage passage, int place) {
        return candidate.standing() != Standing.ANNOUNCED && passage.any(AHEAD, place - CLAUSE, place);
    }

    /** "The capital of Kazakhstan hosted …", "met in the Kazakh capital". */
    private @Nullable KnownPlace capital(Candidate candidate, Passage passage) {
        for (Passage.CountryMention country : passage.countries()) {
            String city = CAPITALS.get(country.code());
            boolean of =
                    passage.any(CAPITAL, country.from() - 4, country.from()) && passage.is(country.from() - 1, "of");
            boolean adjective = passage.any(CAPITAL, country.to(), country.to() + 1);
            int first = country.from() - (of ? 3 : 1);
            boolean venue =
                    passage.any(IN, first - 2, first + 1) || passage.any(HOSTED, country.to(), country.to() + 2);
            if (city != null && (of || adjective) && venue) {
                candidate.evidence("place", passage.part().evidence(country.from(), country.to()));
                return places.named(city);
            }
        }
        return null;
    }

    /** A meeting within a visit took place where the visit went, unless another city is told. */
    private @Nullable KnownPlace visited(Candidate candidate) {
        return candidate.kind() == ContactKind.VISIT || candidate.kind() == ContactKind.MULTILATERAL_MEETING
                ? null
                : candidates.stream()
                        .filter(visit -> visit.kind() == ContactKind.VISIT && told.containsKey(visit))
                        .filter(visit -> visit.standing() == candidate.standing()
                                && Standings.sameDay(visit.date(), candidate.date())
                                && visitor(visit, candidate))
                        .map(told::get)
                        .findFirst()
                        .orElse(null);
    }

    private boolean visitor(Candidate visit, Candidate candidate) {
        KnownPlace place = told.get(visit);
        return place != null
                && visit.people().keySet().stream()
                        .anyMatch(person -> candidate.people().containsKey(person)
                                && !String.valueOf(place.country()).equals(person.country()));
    }

    /** The dateline's city is the venue when the host sits there, nobody of the two is abroad, and nothing else is said. */
    private @Nullable KnownPlace dateline(Candidate candidate) {
        KnownPlace place = places.named(story.article().dateline().place());
        String country = place == null ? null : place.country();
        if (country == null
                || !candidate.countries().contains(country)
                || candidate.standing() != Standing.REPORTED
                || candidate.kind() == ContactKind.MULTILATERAL_MEETING
                || elsewhere(candidate, country)) {
            return null;
        }
        Optional<Candidate> abroad = story.told().stream()
                .filter(visit -> visit.kind() == ContactKind.VISIT && visit.standing() == Standing.REPORTED)
                .filter(visit -> visit.people().keySet().stream()
                        .anyMatch(visitor -> candidate.people().containsKey(visitor)
                                && country.equals(visitor.country())
                                && visit.countries().stream().anyMatch(host -> !host.equals(country))))
                .findFirst();
        return abroad.isPresent() ? abroad.get().place() : place;
    }

    /** Whether the article's first contact, or one of the same people on that day, took place in another country. */
    private boolean elsewhere(Candidate candidate, String country) {
        return candidates.stream()
                .filter(other -> other != candidate && other.standing() == Standing.REPORTED && told.containsKey(other))
                .filter(other -> Standings.sameDay(other.date(), candidate.date()))
                .filter(other -> other.index() < candidate.index())
                .map(told::get)
                .anyMatch(place -> place.country() != null && !place.country().contains(country));
    }
}
