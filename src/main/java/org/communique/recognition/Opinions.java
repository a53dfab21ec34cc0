package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** "…, Says Expert", "Exclusive with …", "What to expect": an opinion or interview reports nothing, it recalls. */
final class Opinions {

    private static final Set<String> SIGNS = WordSet.of("""
            expert experts analyst analysts interview interviewed opinion commentator commentary scientist exclusive
            эксперт эксперты политолог интервью мнение аналитик сарапшы
            """);

    private static final Set<String> BODIES =
            WordSet.of("community group groups council level consultations exchange exchanges circles");

    /** Only the headline and the opening words tell; experts speak further down in news as well. */
    private static final Expressions INTERVIEWS =
            Expressions.of("专访; 采访; 学者; 专家; 综述; 述评; 国际观察; сұхбат; сұхбатында; インタビュー");

    private static final int OPENING = 40;

    private static final int NEAR = 4;

    private Opinions() {}

    static void demote(List<Candidate> candidates, Story story) {
        if (!opinion(story)) {
            return;
        }
        for (Candidate candidate : candidates) {
            if (candidate.standing() == Standing.REPORTED) {
                candidate.standing(Standing.BACKGROUND);
                story.note("Opinions", candidate.passage(), candidate + " is recalled by an opinion or interview");
            }
        }
    }

    /** "The expert community", "expert groups" are bodies, no voices. */
    private static boolean opinion(Passage passage) {
        int from = passage.sentence().from();
        for (int i = from; i < Math.min(passage.sentence().to(), from + OPENING); i++) {
            if (SIGNS.contains(passage.word(i).key()) && !passage.any(BODIES, i + 1, i + 2) && !joint(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Kazakh and Chinese experts discuss", "the Working Group of Experts": who meets, not who speaks. */
    private static boolean joint(Passage passage, int at) {
        long countries = passage.countries().stream()
                .filter(country -> country.to() <= at && at - country.to() < NEAR)
                .map(Passage.CountryMention::code)
                .distinct()
                .count();
        return countries > 1 || passage.is(at - 1, "of") && passage.any(BODIES, at - 2, at - 1);
    }

    private static boolean opinion(Story story) {
        return story.passages().stream()
                .limit(2)
                .anyMatch(passage -> opinion(passage)
                        || INTERVIEWS.in(
                                passage,
                                passage.sentence().from(),
                                passage.sentence().from() + OPENING));
    }
}
