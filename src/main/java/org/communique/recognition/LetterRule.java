package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The President of China sent a telegram of congratulation to Kassym-Jomart Tokayev", "N. Nazarbayev received a letter from
 * the US President". Congratulations to a nation, and greetings conveyed at a meeting, are no letters.
 */
final class LetterRule implements ContactRule {

    /** A verbal message that somebody brings is a greeting conveyed; one that is sent is a letter. */
    private static final Set<String> SENT = WordSet.of("sent sends send");

    /** A post for all to read is no letter. */
    private static final Set<String> POSTED =
            WordSet.of("posted tweeted tweet twitter facebook instagram telegram-канал твиттере соцсетях");

    private static final Set<String> TO_HIM = WordSet.of("him ему");

    private static final Set<String> HIM = WordSet.of("его ее");

    private static final Set<Aside> NEITHER = Set.of(Aside.SOURCE, Aside.NO_OFFICE, Aside.WRONG_TITLE);

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (cue.kind() != Cue.Kind.LETTER && cue.kind() != Cue.Kind.GREET) {
            return List.of();
        }
        if (messenger(passage, cue)) {
            return List.of();
        }
        if (passage.is(cue.to() - 2, "verbal") && !passage.any(SENT, cue.from() - 12, cue.to())) {
            return List.of();
        }
        if (passage.word(cue.from()).key().startsWith("wr") && !mail(story)) {
            return List.of();
        }
        boolean posted = story.passages().stream().limit(3).anyMatch(near -> near.any(POSTED));
        if (elsewhere(passage, cue) || posted && cue.kind() == Cue.Kind.GREET) {
            return List.of();
        }
        List<Figure> writers = new ArrayList<>();
        for (Figure figure : passage.figures()) {
            Aside aside = passage.aside(figure);
            if (figure.concerned() && figure.person() != null && (aside == null || !NEITHER.contains(aside))) {
                writers.add(figure);
            }
        }
        addressee(writers, passage, story);
        List<Candidate> letters = new ArrayList<>();
        for (String side : Country.COUNTERPARTS) {
            List<Figure> both = writers.stream()
                    .filter(figure -> side.equals(figure.country()) || Country.KZ.equals(figure.country()))
                    .toList();
            Candidate letter = new Candidate(passage, cue, ContactKind.LETTER, name());
            both.forEach(figure -> letter.add(story.home(figure, passage), List.of(figure)));
            if (letter.bilateral()) {
                letters.add(letter.weak(cue.kind() == Cue.Kind.GREET && !mail(story)));
            }
        }
        if (letters.isEmpty() && !writers.isEmpty()) {
            story.note(name(), passage, "a greeting without an official on both sides");
        }
        return letters;
    }

    /** "Wrote in his Telegram channel", "inked a Letter of Intent": nothing is written to anybody. */
    private static boolean messenger(Passage passage, Cue cue) {
        if (passage.is(cue.to(), "of") && passage.is(cue.to() + 1, "intent")) {
            return true;
        }
        return passage.word(cue.from()).key().startsWith("telegram")
                && (passage.is(cue.to(), "-") || passage.is(cue.to(), "channel"));
    }

    /** "Phoned Putin and congratulated him on the meeting with Trump": a third state's man is congratulated. */
    private static boolean elsewhere(Passage passage, Cue cue) {
        boolean pronoun = passage.is(cue.to(), "him") || passage.any(HIM, cue.to(), cue.to() + 1);
        return passage.figures().stream()
                .filter(figure -> figure.person() != null && figure.country() != null && !figure.concerned())
                .anyMatch(figure -> figure.from() >= cue.to() && figure.from() - cue.to() <= 1
                        || pronoun && figure.to() <= cue.from() && cue.from() - figure.to() <= 3);
    }

    /** "In his letter, Joe Biden noted …": the addressee was named before. */
    private static void addressee(List<Figure> writers, Passage passage, Story story) {
        boolean oneSided =
                !writers.isEmpty() && writers.stream().noneMatch(figure -> Country.KZ.equals(figure.country()));
        if (oneSided && (mail(story) || passage.any(TO_HIM))) {
            writers.addAll(story.spokenOf(passage, Country.KZ));
        }
    }

    /** Whether the article is about letters: its headline or first sentence speaks of them. */
    private static boolean mail(Story story) {
        return story.passages().stream()
                .limit(2)
                .anyMatch(first -> first.has(Cue.Kind.LETTER) || first.has(Cue.Kind.GREET));
    }
}
