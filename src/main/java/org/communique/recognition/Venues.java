package org.communique.recognition;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, by the name that the city bore then. */
final class Venues {

    private static final Set<String> IN = WordSet.of("in at into в im em from here на 在 于");

    private final Story story;
    private final PlaceNames places;

    Venues(Story story, PlaceNames places) {
        this.story = story;
        this.places = places;
    }

    void settle(Candidate candidate) {
        if (candidate.kind() == ContactKind.TELEPHONE_CALL
                || candidate.kind() == ContactKind.LETTER
                || candidate.kind() == ContactKind.VIDEO_CALL) {
            return;
        }
        KnownPlace place = candidate.place();
        for (Iterator<Integer> told = candidate.sentences().iterator(); place == null && told.hasNext(); ) {
            place = named(candidate, story.passages().get(told.next()));
        }
        if (place == null) {
            place = dateline(candidate);
        }
        if (place != null) {
            Dated dated = candidate.date();
            candidate.venue(name(places.city(place), dated == null ? story.when() : dated.date()));
        }
    }

    /** "Met in Beijing": the first city after "in"; not that of a title, "the Consul General in Almaty". */
    private static @Nullable KnownPlace named(Candidate candidate, Passage passage) {
        for (Passage.PlaceMention mention : passage.places()) {
            boolean region = mention.place().names().isEmpty();
            boolean titled = passage.figures().stream()
                    .anyMatch(figure -> figure.from() <= mention.from() && mention.from() < figure.to());
            if (!region && !titled && after(passage, mention.from())) {
                candidate.evidence("place", passage.part().evidence(mention.from(), mention.to()));
                return mention.place();
            }
        }
        return null;
    }

    /** "In Chengdu", "in the Great Hall", "in the city of Chengdu". */
    private static boolean after(Passage passage, int place) {
        int before = place - 1;
        if (passage.is(before, "of") && passage.is(before - 1, "city")) {
            before -= 2;
        }
        before = passage.is(before, "the") ? before - 1 : before;
        return passage.inside(before) && IN.contains(passage.word(before).key());
    }

    /** The dateline's city is the venue when the host sits there, nobody of the two is abroad, and nothing else is said. */
    private @Nullable KnownPlace dateline(Candidate candidate) {
        KnownPlace place = places.named(story.article().dateline().place());
        String country = place == null ? null : place.country();
        if (country == null
                || !candidate.countries().contains(country)
                || candidate.standing() != Standing.REPORTED
                || candidate.kind() == ContactKind.MULTILATERAL_MEETING) {
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

    /** "Nur-Sultan" for Astana in 2020; today's name where the day is unknown. */
    static String name(KnownPlace place, @Nullable Edtf when) {
        List<KnownPlace.DatedName> names = place.names();
        if (when != null) {
            for (KnownPlace.DatedName name : names) {
                if ((name.from() != null || name.to() != null) && bore(name, when)) {
                    return name.name();
                }
            }
        }
        return place.name();
    }

    private static boolean bore(KnownPlace.DatedName name, Edtf when) {
        LocalDate from = name.from() == null ? LocalDate.MIN : name.from().earliest();
        LocalDate to = name.to() == null ? LocalDate.MAX : name.to().earliest();
        LocalDate first = when.earliest();
        LocalDate last = when.latest();
        return from != null
                && to != null
                && first != null
                && last != null
                && !first.isBefore(from)
                && last.isBefore(to);
    }
}
