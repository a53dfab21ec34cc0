package org.communique.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Where a contact took place, by the name that the city bore then. */
final class Venues {

    private static final Set<String> IN = WordSet.of("in at into в im em from here на");

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
        if (place == null) {
            place = named(candidate);
        }
        if (place == null) {
            place = dateline(candidate);
        }
        if (place != null) {
            Dated dated = candidate.date();
            candidate.venue(name(places.city(place), dated == null ? story.when() : dated.date()));
        }
    }

    /** "Met in Beijing": the nearest city after "in" in the sentence. */
    private @Nullable KnownPlace named(Candidate candidate) {
        Passage passage = candidate.passage();
        for (Passage.PlaceMention mention : passage.places()) {
            int before = mention.from() - 1;
            boolean in = passage.inside(before)
                    && (IN.contains(passage.word(before).key())
                            || passage.is(before, "the")
                                    && passage.inside(before - 1)
                                    && IN.contains(passage.word(before - 1).key()));
            boolean region = mention.place().names().isEmpty();
            if (in && !region) {
                candidate.evidence("place", passage.part().evidence(mention.from(), mention.to()));
                return mention.place();
            }
        }
        return null;
    }

    /** The dateline's city is the venue when the host sits there, and nothing else is said. */
    private @Nullable KnownPlace dateline(Candidate candidate) {
        KnownPlace place = places.named(story.article().dateline().place());
        boolean ours = place != null
                && place.country() != null
                && candidate.countries().contains(place.country());
        boolean reported =
                candidate.standing() == Standing.REPORTED && candidate.kind() != ContactKind.MULTILATERAL_MEETING;
        return ours && reported ? place : null;
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
