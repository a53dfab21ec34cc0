package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
                && passage.any(
                        APART, passage.sentence().from(), passage.sentence().to())
                && story.passages().subList(0, index + 1).stream()
                        .anyMatch(near -> near.has(Cue.Kind.VISIT_NOUN)
                                && !near.sentence().headline());
    }

    /** "Met respectively with President X and Prime Minister Y": as many talks as hosts. */
    static List<Set<Figure>> apart(Set<Figure> figures, Passage passage) {
        List<Figure> hosts = figures.stream()
                .filter(figure -> Country.KZ.equals(figure.country()) && figure.person() != null)
                .toList();
        int from = passage.sentence().from();
        int to = passage.sentence().to();
        if (hosts.size() < 2 || !(passage.any(APART, from, to) || SEVERALLY.in(passage, from, to))) {
            return List.of(figures);
        }
        List<Set<Figure>> talks = new ArrayList<>();
        for (Figure host : hosts) {
            Set<Figure> talk = new LinkedHashSet<>(figures);
            hosts.stream().filter(other -> other != host).forEach(talk::remove);
            talks.add(talk);
        }
        return talks;
    }
}
