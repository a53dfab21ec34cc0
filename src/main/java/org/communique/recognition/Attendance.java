package org.communique.recognition;

import java.util.List;
import java.util.Set;

/**
 * "The Kazakh side was led by X", "Y delivered a speech": sentences after that of a session tell who was there.
 */
final class Attendance {

    private static final Expressions THERE =
            Expressions.of("出席; 参加; 主持; 与会; қатысты; қатысып; төрағалық етті; принял участие; приняли участие");

    private static final Set<String> ATTENDING = WordSet.of("""
            led headed represented chair moderated part chaired chairs speech spoke attended participated addressed delivered speaking
            chairmanship hosted opened joined others возглавил возглавили представил выступил участие участвовали участвовал участвовала приняли
            """);

    private static final int REACH = 3;
    private static final int STATES = 4;
    private static final int AFTERWARDS = 6;

    private static final Set<String> CONFERENCE = WordSet.of("conference briefing");
    private static final Set<String> TOGETHER = WordSet.of("joint jointly together");

    private final Story story;

    Attendance(Story story) {
        this.story = story;
    }

    /** Adds those who were there, and takes away talks that were only speeches at the session. */
    void settle(List<Candidate> candidates) {
        for (Candidate session : List.copyOf(candidates)) {
            boolean standing = session.kind() == ContactKind.MULTILATERAL_MEETING
                    || session.kind() == ContactKind.CONSULTATIONS
                            && session.people().isEmpty();
            if (standing && session.standing() == Standing.REPORTED) {
                followers(session, REACH).forEach(passage -> attend(session, passage));
                followers(session, AFTERWARDS).stream()
                        .filter(Attendance::conference)
                        .forEach(passage -> session.add(passage, there(session, passage)));
                candidates.removeIf(
                        other -> (other.weak() || other.passage().sentence().headline() || conference(other.passage()))
                                && spoken(session, other));
            }
        }
    }

    /** "At a news conference that he gave together with Minister X, Blinken said": the two hosts of the session. */
    private static boolean conference(Passage passage) {
        int from = passage.sentence().from();
        int to = passage.sentence().to();
        return passage.any(CONFERENCE, from, to) && passage.any(TOGETHER, from, to);
    }

    private static List<Figure> there(Candidate session, Passage passage) {
        return passage.figures().stream()
                .filter(figure -> passage.takesPart(figure) && figure.person() != null)
                .filter(figure -> session.countries().contains(String.valueOf(figure.country())))
                .toList();
    }

    private List<Passage> followers(Candidate session, int reach) {
        int next = session.index() + 1;
        int end = Math.min(story.passages().size(), next + reach);
        return next >= end ? List.of() : story.passages().subList(next, end);
    }

    private void attend(Candidate session, Passage passage) {
        boolean attending = passage.any(ATTENDING)
                || THERE.in(
                        passage, passage.sentence().from(), passage.sentence().to())
                || listed(passage)
                || wasThere(passage)
                || states(passage) >= STATES;
        boolean other = passage.cues().stream()
                .anyMatch(cue -> cue.kind() == Cue.Kind.MEET_VERB
                        || cue.kind() == Cue.Kind.VISIT_NOUN
                        || Tense.of(passage, cue) == Tense.FUTURE);
        if (attending && !other) {
            session.add(passage, there(session, passage));
        }
    }

    /** "The five were Kazakhstan's Minister X, Tajikistan's Minister Y, …": of how many states somebody is named. */
    private static long states(Passage passage) {
        return passage.figures().stream()
                .filter(figure -> figure.named() && figure.country() != null)
                .map(Figure::country)
                .distinct()
                .count();
    }

    /** "The minister was there with his counterparts". */
    private static boolean wasThere(Passage passage) {
        for (int i = passage.sentence().from(); i < passage.sentence().to(); i++) {
            if (passage.is(i, "was") && passage.is(i + 1, "there")) {
                return true;
            }
        }
        return false;
    }

    /** "Leaders who attended the meeting:" and then a list. */
    private boolean listed(Passage passage) {
        int index = passage.sentence().index();
        Passage before = index == 0 ? passage : story.passages().get(index - 1);
        return before.is(before.sentence().to() - 1, ":") && before.any(ATTENDING);
    }

    private static boolean spoken(Candidate session, Candidate talk) {
        return talk.kind() == ContactKind.MEETING
                && talk.standing() == Standing.REPORTED
                && (talk.index() >= session.index() || talk.passage().sentence().headline())
                && talk.index() <= session.index() + (conference(talk.passage()) ? AFTERWARDS : REACH)
                && session.people().keySet().containsAll(talk.people().keySet());
    }
}
