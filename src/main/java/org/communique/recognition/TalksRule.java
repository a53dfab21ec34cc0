package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * "President Tokayev has received Wang Yi", "a telephone conversation took place between X and Y", "X and Y discussed …",
 * "at the meeting with X, Y noted …".
 */
final class TalksRule implements ContactRule {

    private static final Set<Cue.Kind> MINE = Set.of(
            Cue.Kind.MEET_VERB,
            Cue.Kind.MEET_NOUN,
            Cue.Kind.DISCUSS,
            Cue.Kind.CALL_VERB,
            Cue.Kind.CALL_NOUN,
            Cue.Kind.VIDEO_NOUN);

    private static final Set<String> PRONOUNS = WordSet.of("""
            he she they his her their the minister also sides parties он она it diplomat delegation earlier
            later
            """);

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (!MINE.contains(cue.kind())) {
            return List.of();
        }
        Set<Figure> figures = new LinkedHashSet<>(Frame.of(passage, cue).all());
        if (cue.kind() == Cue.Kind.DISCUSS && sides(figures).size() < 2) {
            return List.of();
        }
        complete(figures, passage, cue, story);
        Set<String> sides = sides(figures);
        if (!sides.contains(Country.KZ)
                || sides.size() < 2
                || figures.stream().noneMatch(figure -> figure.person() != null)) {
            refuse(figures, passage, cue, story);
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (String side : sides) {
            if (Country.COUNTERPARTS.contains(side)) {
                candidates.add(candidate(figures, side, passage, cue));
            }
        }
        return candidates;
    }

    private Candidate candidate(Set<Figure> figures, String side, Passage passage, Cue cue) {
        List<Figure> both = figures.stream()
                .filter(figure -> side.equals(figure.country()) || Country.KZ.equals(figure.country()))
                .toList();
        Candidate candidate = new Candidate(passage, cue, kind(passage, cue), name()).add(passage, both);
        return candidate.weak(cue.kind() == Cue.Kind.DISCUSS);
    }

    /** A meeting that the same sentence calls a telephone or video talk is one. */
    private static ContactKind kind(Passage passage, Cue cue) {
        if (cue.kind().contact() != ContactKind.MEETING) {
            return cue.kind().contact();
        }
        if (passage.has(Cue.Kind.CALL_NOUN) || passage.has(Cue.Kind.CALL_VERB)) {
            return ContactKind.TELEPHONE_CALL;
        }
        boolean airport = cue.kind() == Cue.Kind.MEET_VERB
                && passage.any(
                        Set.of("airport", "аэропорт", "әуежай"),
                        passage.sentence().from(),
                        passage.sentence().to());
        return passage.has(Cue.Kind.VIDEO_NOUN)
                ? ContactKind.VIDEO_CALL
                : airport ? ContactKind.VISIT : ContactKind.MEETING;
    }

    private static Set<String> sides(Set<Figure> figures) {
        Set<String> sides = new TreeSet<>();
        figures.forEach(figure -> sides.add(String.valueOf(figure.country())));
        return sides;
    }

    /** "He also met with Li Keqiang", "At the meeting with X, Y noted": one side stands elsewhere. */
    private static void complete(Set<Figure> figures, Passage passage, Cue cue, Story story) {
        Set<String> sides = sides(figures);
        if (sides.size() != 1 || cue.kind() == Cue.Kind.DISCUSS) {
            return;
        }
        String side = sides.iterator().next();
        if (Introductions.contains(passage, cue.from())) {
            mainSubject(passage, side).ifPresent(figures::add);
        }
        if (sides(figures).size() == 1 && unnamedSubject(passage, cue)) {
            String missing = side.equals(Country.KZ) ? counterpart(story) : Country.KZ;
            story.lastBefore(passage, missing).ifPresent(figures::add);
        }
    }

    private static String counterpart(Story story) {
        boolean china = !story.cast().bySide("CN").isEmpty();
        return china && story.cast().bySide("US").isEmpty() ? "CN" : "US";
    }

    private static Optional<Figure> mainSubject(Passage passage, String otherThan) {
        int main = Introductions.end(passage, passage.sentence().from());
        return passage.figures().stream()
                .filter(figure ->
                        figure.from() >= main && passage.takesPart(figure) && !otherThan.equals(figure.country()))
                .findFirst();
    }

    /** Whether nobody is named before the cue, so that the subject is whoever was spoken of. */
    private static boolean unnamedSubject(Passage passage, Cue cue) {
        boolean nobody = passage.figures().stream().noneMatch(figure -> figure.to() <= cue.from());
        int from = passage.sentence().from();
        boolean headline = passage.sentence().headline();
        return nobody
                && !headline
                && (Introductions.contains(passage, cue.from())
                        || PRONOUNS.contains(passage.word(from).key())
                        || passage.any(PRONOUNS, from, cue.from()));
    }

    private void refuse(Set<Figure> figures, Passage passage, Cue cue, Story story) {
        if (!figures.isEmpty() || !passage.asides().isEmpty()) {
            story.note(
                    name(),
                    passage,
                    "'" + passage.part().printed(cue.from(), cue.to()) + "' has not both sides: "
                            + figures.stream()
                                    .map(figure -> String.valueOf(figure.country()))
                                    .toList() + asides(passage));
        }
    }

    private static String asides(Passage passage) {
        List<String> reasons = new ArrayList<>();
        passage.asides().forEach((figure, aside) -> {
            Person person = figure.person();
            if (person != null) {
                reasons.add(person.name() + " " + aside.reason());
            }
        });
        return reasons.isEmpty() ? "" : "; " + String.join(", ", reasons);
    }
}
