package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * "Secretary Albright and President Nazarbayev / Press Availability / Astana, April 15, 2000", "The President's News Conference
 * With President Nazarbayev": a transcript of what two said side by side. Its first lines are labels, not sentences.
 */
final class TranscriptRule {

    private static final Set<String> AVAILABILITY = WordSet.of("availability opportunity");
    private static final Set<String> CONFERENCE = WordSet.of("conference conferences statements remarks exchange");
    private static final Set<String> JOINT =
            WordSet.of("press news joint with and reporters prior before following after");

    private static final int OPENING = 9;
    private static final int LABEL = 40;

    private final Story story;

    TranscriptRule(Story story) {
        this.story = story;
    }

    Optional<Candidate> read() {
        List<Passage> opening = story.opening(OPENING);
        for (Passage passage : opening) {
            Cue label = label(passage);
            if (label != null) {
                return talk(passage, label, opening);
            }
        }
        return speakers();
    }

    /** "PRESIDENT NAZARBAYEV: … SECRETARY RICE: …": both speak, whatever the page calls it. */
    private Optional<Candidate> speakers() {
        Candidate talk = null;
        for (Passage near : story.passages()) {
            for (Figure figure : near.figures()) {
                if (figure.person() != null
                        && figure.from() == near.sentence().from()
                        && near.is(figure.to(), ":")
                        && near.takesPart(figure)) {
                    talk = talk == null
                            ? new Candidate(
                                    near,
                                    new Cue(Cue.Kind.MEET_NOUN, figure.from(), figure.to()),
                                    ContactKind.MEETING,
                                    "TranscriptRule")
                            : talk;
                    talk.add(near, List.of(figure));
                }
            }
        }
        return Optional.ofNullable(talk).filter(TranscriptRule::both);
    }

    private static boolean both(Candidate talk) {
        return !talk.side(Country.KZ).isEmpty()
                && Country.COUNTERPARTS.stream()
                        .anyMatch(side -> !talk.side(side).isEmpty());
    }

    private static @Nullable Cue label(Passage passage) {
        Sentence sentence = passage.sentence();
        if (sentence.to() - sentence.from() > LABEL || passage.has(Cue.Kind.MEET_VERB)) {
            return null;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean press = passage.is(i - 1, "press") || passage.is(i - 1, "news") || passage.is(i - 1, "photo");
            boolean remarks = passage.is(i, "remarks") && passage.any(JOINT, i, i + 14);
            boolean here = press
                            && (AVAILABILITY.contains(passage.word(i).key())
                                    || CONFERENCE.contains(passage.word(i).key()))
                    || remarks;
            if (here && passage.word(i).capital()) {
                return new Cue(Cue.Kind.MEET_NOUN, Math.max(sentence.from(), remarks ? i : i - 1), i + 1);
            }
        }
        return null;
    }

    private Optional<Candidate> talk(Passage passage, Cue label, List<Passage> opening) {
        Candidate talk = new Candidate(passage, label, ContactKind.MEETING, "TranscriptRule");
        List<Passage> labels = new ArrayList<>();
        for (Passage near : opening) {
            if (near.sentence().to() - near.sentence().from() <= LABEL) {
                labels.add(near);
            }
        }
        for (Passage near : opening) {
            near.figures().stream()
                    .filter(figure -> figure.person() != null && near.takesPart(figure))
                    .filter(figure -> labels.contains(near) && label(near) != null
                            || labels.contains(near) && two(near)
                            || speaks(near, figure))
                    .forEach(figure -> talk.add(near, List.of(figure)));
        }
        if (!both(talk) && !talk.side(Country.KZ).isEmpty()) {
            other(opening, talk);
        }
        if (!both(talk)) {
            return speakers();
        }
        date(talk, labels);
        return Optional.of(talk);
    }

    /** "Vice President's Remarks in a Press Availability with President X": the text names him whom the label leaves out. */
    private static void other(List<Passage> opening, Candidate talk) {
        for (Passage near : opening) {
            for (Figure figure : near.figures()) {
                boolean counterpart = figure.person() != null
                        && figure.country() != null
                        && Country.COUNTERPARTS.contains(figure.country())
                        && near.takesPart(figure);
                if (counterpart) {
                    talk.add(near, List.of(figure));
                    return;
                }
            }
        }
    }

    /** "Secretary of State X and President Y": a line of names. */
    private static boolean two(Passage near) {
        return near.cues().isEmpty()
                && near.figures().stream()
                                .filter(figure -> figure.person() != null)
                                .count()
                        > 1;
    }

    /** "President Clinton. Good afternoon.", "SECRETARY ALBRIGHT: Thank you.": who speaks stands first. */
    private static boolean speaks(Passage near, Figure figure) {
        return figure.from() == near.sentence().from()
                && (near.is(figure.to(), ":")
                        || near.is(figure.to(), ".")
                        || figure.to() == near.sentence().to());
    }

    private void date(Candidate talk, List<Passage> labels) {
        for (Passage near : labels) {
            for (DateMention date : near.dates()) {
                if (date.day() && talk.date() == null) {
                    Dated dated = date.dated(near.part());
                    talk.date(dated).evidence("date", near.part().evidence(date.from(), date.to()));
                }
            }
        }
    }
}
