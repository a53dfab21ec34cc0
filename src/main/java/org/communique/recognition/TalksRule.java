package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * "President Tokayev has received Wang Yi", "a telephone conversation took place between X and Y", "X and Y discussed …",
 * "at the meeting with X, Y noted …".
 */
final class TalksRule implements ContactRule {

    private static final Set<Cue.Kind> MINE = Set.of(
            Cue.Kind.MEET_VERB,
            Cue.Kind.MEET_NOUN,
            Cue.Kind.DISCUSS,
            Cue.Kind.TELL,
            Cue.Kind.CALL_VERB,
            Cue.Kind.CALL_NOUN,
            Cue.Kind.VIDEO_NOUN);

    /** These say that somebody was met on arrival; "welcomed" may be said at any talk. */
    private static final Set<String> AWAITED = WordSet.of("қарсы күтіп тосуп встретил встретила встретили");

    private static final Set<String> AMBASSADORS =
            Set.of("послам", "посл", "послов", "послами", "ambassadors", "envoys", "елшілер");

    private static final Set<String> GREETING = WordSet.of("greeted welcomed by встретил встретила приветствовал алды");

    private static final Set<String> HIM = WordSet.of("him her them");

    private static final Set<String> AIRPORT =
            WordSet.of("airport terminal аэропорт аэропорту аэропорте әуежай әуежайында әуежайда flughafen");

    private static final Expressions LANDED = Expressions.of("机场; 舷梯; 专机; 登机迎; 空港");

    private static final Set<String> ARRIVAL = WordSet.of(
            "airport arrived arrives аэропорт аэропорту аэропорте әуежай прибыл прибыла прилетел приземлился landed келді қонды барды came");

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        if (!MINE.contains(cue.kind())) {
            return List.of();
        }
        boolean greeted = passage.word(cue.from()).key().startsWith("приветств") && passage.is(cue.from() - 1, ",");
        if (greeted || TalkObjections.any(passage, cue)) {
            return List.of();
        }
        Set<Figure> figures = new LinkedHashSet<>(Frame.of(passage, cue).all());
        if (figures.isEmpty()) {
            new Completion(passage, cue, story).both(figures);
        }
        if (spoke(cue) && Completion.sides(figures).size() < 2) {
            return List.of();
        }
        american(figures, story);
        new Completion(passage, cue, story).complete(figures);
        new Completion(passage, cue, story).delegation(figures);
        Set<String> sides = Completion.sides(figures);
        if (!sides.contains(Country.KZ)
                || sides.size() < 2
                || figures.stream().noneMatch(figure -> figure.person() != null)) {
            refuse(figures, passage, cue, story);
            return unnamed(passage, cue, story);
        }
        List<Candidate> candidates = new ArrayList<>();
        if (Rounds.visit(figures, passage, story)) {
            Country.COUNTERPARTS.stream()
                    .filter(sides::contains)
                    .map(side -> candidate(figures, side, passage, cue, story).kind(ContactKind.VISIT))
                    .forEach(candidates::add);
            return candidates;
        }
        for (String side : sides) {
            if (Country.COUNTERPARTS.contains(side)) {
                Rounds.apart(figures, side, passage, story)
                        .forEach(together -> candidates.add(candidate(together, side, passage, cue, story)));
            }
        }
        return candidates;
    }

    /** "The customs services of Kazakhstan and China had a meeting": who came is told later, or nobody is. */
    private List<Candidate> unnamed(Passage passage, Cue cue, Story story) {
        Set<String> sides = UnnamedSides.before(passage, cue);
        boolean person = passage.figures().stream().anyMatch(figure -> figure.person() != null);
        if (sides.isEmpty() || person || !CueWords.verbal(passage, cue) || !story.lede(passage)) {
            return List.of();
        }
        Candidate candidate = new Candidate(passage, cue, kind(passage, cue, Set.of(), story), name());
        sides.forEach(candidate::country);
        return List.of(candidate.weak(spoke(cue)));
    }

    /** "The President spoke by phone with President Nazarbayev of Kazakhstan": a White House page's own President. */
    private static void american(Set<Figure> figures, Story story) {
        Figure bare = figures.stream()
                .filter(figure -> !figure.named()
                        && figure.title() != null
                        && figure.title().key().equals("president")
                        && figure.title().owner() == null)
                .findFirst()
                .orElse(null);
        boolean others = story.cast().people().stream()
                .anyMatch(person -> !Country.concerned(person.country())
                        && person.titles().stream()
                                .anyMatch(title -> title.key().startsWith("president")));
        boolean twice = bare != null
                && !others
                && bare.person() != null
                && figures.stream().anyMatch(other -> other.named() && other.person() == bare.person());
        Person own = twice && story.cast().bySide("CN").isEmpty() ? story.cast().holder("US", "President") : null;
        if (bare != null && own != null) {
            figures.remove(bare);
            figures.add(
                    new Figure(bare.from(), bare.to(), own, "US", bare.title(), bare.nameFrom(), bare.nameTo(), false));
        }
    }

    private Candidate candidate(Set<Figure> figures, String side, Passage passage, Cue cue, Story story) {
        List<Figure> both = figures.stream()
                .filter(figure -> side.equals(figure.country()) || Country.KZ.equals(figure.country()))
                .toList();
        Candidate candidate = new Candidate(passage, cue, kind(passage, cue, figures, story), name());
        both.forEach(figure -> candidate.add(story.home(figure, passage), List.of(figure)));
        return candidate.weak(spoke(cue));
    }

    private static boolean spoke(Cue cue) {
        return cue.kind() == Cue.Kind.DISCUSS || cue.kind() == Cue.Kind.TELL;
    }

    /** A meeting that the same sentence calls a telephone or video talk is one; a greeting on arrival belongs to the visit. */
    private static ContactKind kind(Passage passage, Cue cue, Set<Figure> figures, Story story) {
        if (cue.kind().contact() != ContactKind.MEETING) {
            return cue.kind().contact();
        }
        if (passage.cues().stream().anyMatch(other -> telephoned(passage, other))) {
            return ContactKind.TELEPHONE_CALL;
        }
        if (passage.has(Cue.Kind.VIDEO_NOUN)) {
            return ContactKind.VIDEO_CALL;
        }
        if (passage.any(AMBASSADORS, cue.to(), cue.to() + 14) && presented(story)) {
            return ContactKind.CREDENTIALS;
        }
        if (metThere(passage, cue)) {
            return ContactKind.VISIT;
        }
        boolean greeted = GREETING.contains(passage.word(cue.to() - 1).key()) && arrived(passage, story)
                || passage.any(AWAITED, cue.from(), cue.to()) && visited(figures, story);
        return greeted || cue.kind() == Cue.Kind.MEET_VERB && airport(passage)
                ? ContactKind.VISIT
                : ContactKind.MEETING;
    }

    /** "Tokayev came to Washington, where Deputy Secretary Landau met him": whoever awaits a visitor. */
    private static boolean metThere(Passage passage, Cue cue) {
        boolean him = cue.kind() == Cue.Kind.MEET_VERB && passage.any(HIM, cue.to(), cue.to() + 1);
        return him
                && passage.cues().stream()
                        .anyMatch(other -> other.kind() == Cue.Kind.VISIT_VERB && other.to() <= cue.from());
    }

    /** "The guests were welcomed by X": the visit of those whom the greeting is for was told. */
    private static boolean visited(Set<Figure> figures, Story story) {
        return story.told().stream()
                .filter(visit -> visit.kind() == ContactKind.VISIT && visit.standing() == Standing.REPORTED)
                .anyMatch(visit -> figures.stream()
                        .map(Figure::person)
                        .anyMatch(person -> person != null && visit.people().containsKey(person)));
    }

    /** "A meeting with the new ambassadors", under a headline of the letters of credence. */
    private static boolean presented(Story story) {
        return story.passages().stream().limit(3).anyMatch(near -> near.has(Cue.Kind.CREDENTIALS));
    }

    private static boolean airport(Passage passage) {
        return passage.any(AIRPORT)
                || LANDED.in(
                        passage, passage.sentence().from(), passage.sentence().to());
    }

    private static boolean telephoned(Passage passage, Cue cue) {
        return cue.kind() == Cue.Kind.CALL_NOUN
                || cue.kind() == Cue.Kind.CALL_VERB && TalkObjections.names(passage, cue);
    }

    /** Whether an arrival was told in this sentence or in the few before it. */
    private static boolean arrived(Passage passage, Story story) {
        int index = passage.sentence().index();
        return story.passages().subList(Math.max(0, index - 5), index + 1).stream()
                .anyMatch(near -> near.any(ARRIVAL));
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
