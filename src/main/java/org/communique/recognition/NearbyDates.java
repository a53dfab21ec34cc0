package org.communique.recognition;

import java.util.List;
import java.util.Set;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * "X received Y. … The ceremony took place on 16 December", "On Wednesday the two countries agreed … The agreement came as X
 * met Y": the day stands in a sentence beside the one that names the two.
 */
final class NearbyDates {

    private static final Set<String> PARTICIPLES =
            Set.of("met", "been", "held", "come", "gone", "taken", "paid", "spoken", "begun", "flown", "seen", "had");

    private static final int AFTER = 3;
    private static final int AFTER_SESSION = 6;
    private static final int RECENT = 9;

    private static final Set<String> TOOK_PLACE = WordSet.of("""
            place lasted gathered held came arrived ceremony agreed met meeting talks ended began opened болды өтті рәсім прошла прошел состоялась
            состоялся состоялись встреча переговоры церемония
            """);

    private final Story story;
    private final List<Candidate> candidates;

    NearbyDates(Story story, List<Candidate> candidates) {
        this.story = story;
        this.candidates = candidates;
    }

    @Nullable
    Dated of(Candidate candidate) {
        int index = candidate.index();
        for (int i = Math.max(0, index - 1); i < Math.min(story.passages().size(), index + after(candidate)); i++) {
            Passage near = story.passages().get(i);
            DateMention day = i != index && free(i) ? day(near, i < index) : null;
            if (day != null) {
                candidate.evidence("date", near.part().evidence(day.from(), day.to()));
                return day.dated(near.part());
            }
        }
        return null;
    }

    /** A session's days are told somewhere in its report. */
    private static int after(Candidate candidate) {
        return candidate.kind() == ContactKind.MULTILATERAL_MEETING ? AFTER_SESSION : AFTER;
    }

    /** A sentence that reports another contact dates that one. */
    private boolean free(int index) {
        return candidates.stream().noneMatch(other -> other.sentences().contains(index));
    }

    /** "Three working groups had met on June 24": before the contact. */
    static boolean before(Passage passage) {
        for (int i = passage.sentence().from(); i < passage.sentence().to() - 1; i++) {
            String next = passage.word(i + 1).key();
            if (passage.is(i, "had") && (next.endsWith("ed") || PARTICIPLES.contains(next))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable DateMention day(Passage near, boolean earlier) {
        boolean told = near.any(TOOK_PLACE);
        if (near.dates().isEmpty()
                || near.dates().stream()
                        .anyMatch(other ->
                                !other.date().overlaps(near.dates().get(0).date()))) {
            return null;
        }
        DateMention date = near.dates().get(0);
        boolean lead = earlier && story.lede(near) && date.basis() == DateBasis.RELATIVE;
        if (!told && !lead && date.basis() != DateBasis.PUBLICATION) {
            return null;
        }
        boolean recent = (date.day() || date.date().lasts())
                && !ContactDates.before(date.date(), story.when(), RECENT)
                && !ContactDates.after(date.date(), story.when());
        Cue governing = ContactDates.governing(near, date);
        boolean past = !before(near)
                && (governing == null ? near.cues() : List.of(governing))
                        .stream().allMatch(cue -> Tense.of(near, cue) == Tense.PAST);
        return recent && past && !ContactDates.states(near, date) ? date : null;
    }
}
