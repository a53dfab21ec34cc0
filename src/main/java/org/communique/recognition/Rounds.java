package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Several hosts in one sentence: one talk with all, as many talks, or the round of calls that a visit is. */
final class Rounds {

    private static final Set<String> APART = WordSet.of("respectively separately separate");

    private static final Expressions SEVERALLY = Expressions.of(
            "分别; 先后; 相继; 分頭; отдельно; по отдельности; соответственно; порознь; раздельно; жеке-жеке; бөлек");

    private Rounds() {}

    /** "In the course of the visit, Hao met respectively with A, B, C and D": the round of calls is the visit. */
    static boolean visit(Set<Figure> figures, Passage passage, Story story) {
        long hosts = figures.stream()
                .filter(figure -> Country.KZ.equals(figure.country()) && figure.person() != null)
                .count();
        int index = passage.sentence().index();
        return hosts > 2
                && passage.any(APART)
                && story.passages().subList(0, index + 1).stream()
                        .anyMatch(near -> near.has(Cue.Kind.VISIT_NOUN)
                                && !near.sentence().headline());
    }

    /** "Met respectively with President X and Prime Minister Y": as many talks as those met. */
    static List<Set<Figure>> apart(Set<Figure> figures, String side, Passage passage, Story story) {
        List<Figure> met = of(figures, Country.KZ);
        met = met.size() < 2 ? of(figures, side) : met;
        if (met.size() < 2 || !(severally(passage) || oneByOne(met, story))) {
            return List.of(figures);
        }
        List<Set<Figure>> talks = new ArrayList<>();
        for (Figure one : met) {
            Set<Figure> talk = new LinkedHashSet<>(figures);
            talk.removeAll(met);
            talk.add(one);
            talks.add(talk);
        }
        return talks;
    }

    private static List<Figure> of(Set<Figure> figures, String country) {
        return figures.stream()
                .filter(figure -> country.equals(figure.country()) && figure.person() != null)
                .toList();
    }

    private static boolean severally(Passage passage) {
        int from = passage.sentence().from();
        int to = passage.sentence().to();
        return passage.any(APART, from, to) || SEVERALLY.in(passage, from, to);
    }

    /** "Had meetings with A and B. … At the meeting with A": each had a meeting of their own. */
    private static boolean oneByOne(List<Figure> met, Story story) {
        Set<Person> people = new LinkedHashSet<>();
        met.forEach(figure -> people.add(Objects.requireNonNull(figure.person())));
        boolean meetings = story.passages().stream()
                .anyMatch(near -> near.cues().stream().anyMatch(cue -> near.is(cue.to() - 1, "meetings"))
                        && near.figures().stream()
                                .map(Figure::person)
                                .collect(Collectors.toSet())
                                .containsAll(people));
        return meetings
                && story.passages().stream()
                        .anyMatch(near -> near.cues().stream()
                                .anyMatch(cue -> cue.kind() == Cue.Kind.MEET_NOUN && alone(near, cue, people)));
    }

    private static boolean alone(Passage passage, Cue cue, Set<Person> people) {
        int name = passage.is(cue.to(), "with") ? cue.to() + 1 : cue.to();
        return !passage.is(cue.to() - 1, "meetings")
                && passage.is(name - 1, "with")
                && passage.figures().stream()
                        .anyMatch(figure -> figure.from() == name
                                && people.contains(figure.person())
                                && !passage.is(figure.to(), "and"));
    }
}
