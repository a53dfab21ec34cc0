package org.communique.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The Year of Tourism was opened in Astana. Speeches were made by the Chinese minister X and the Kazakh minister Y": both
 * took part in what an article opens with, and it tells of nothing else between them.
 */
final class OpeningRule {

    private static final Set<String> EVENTS = WordSet.of("""
            ceremony opening opened inaugurated inauguration unveiled exhibition festival celebration celebrated concert
            launch launched groundbreaking reception commemoration unveiling anniversary
            """);

    private static final Set<String> SPEAKING = WordSet.of("""
            said told noted stressed emphasized added spoke attended addressed delivered welcomed thanked congratulated
            remarked underlined cut unveiled opened hosted gave wished pointed
            """);

    private static final Set<String> SPEECHES = WordSet.of("speeches remarks attended present unveiled opened guests");

    private static final int OPENING = 3;
    private static final int REACH = 8;
    private static final int NEAR = 3;

    private final Story story;

    OpeningRule(Story story) {
        this.story = story;
    }

    Optional<Candidate> read() {
        for (Passage passage : story.opening(OPENING)) {
            int event = event(passage);
            if (event >= 0) {
                Cue cue = new Cue(Cue.Kind.RECEPTION, event, event + 1);
                return Tense.of(passage, cue) == Tense.PAST ? together(passage, cue) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int event(Passage passage) {
        for (int i = passage.sentence().from(); i < passage.sentence().to(); i++) {
            if (!passage.sentence().headline()
                    && EVENTS.contains(passage.word(i).key())) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Candidate> together(Passage opening, Cue cue) {
        Candidate event = new Candidate(opening, cue, ContactKind.OTHER, "OpeningRule");
        for (Passage near : story.from(opening.sentence().index(), REACH)) {
            near.figures().stream()
                    .filter(figure -> figure.person() != null && near.takesPart(figure) && there(near, figure))
                    .forEach(figure -> event.add(near, List.of(figure)));
        }
        boolean both = !event.side(Country.KZ).isEmpty() && event.countries().size() == 2;
        return both ? Optional.of(event) : Optional.empty();
    }

    /** Who speaks, or is told to have been there. */
    private static boolean there(Passage passage, Figure figure) {
        boolean by = passage.any(Set.of("by"), figure.from() - 2, figure.from())
                || passage.any(Set.of("and"), figure.from() - 3, figure.from());
        boolean named = passage.any(SPEECHES, passage.sentence().from(), figure.from()) && by;
        return passage.any(SPEAKING, figure.to(), figure.to() + NEAR) || named;
    }
}
