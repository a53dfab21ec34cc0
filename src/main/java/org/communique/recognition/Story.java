package org.communique.recognition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.CleanArticle;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One article as the rules see it.
 *
 * @param told what was recognised in the sentences so far
 * @param when the day of publication, or what bounds it
 * @param homes where each figure stands
 */
record Story(
        CleanArticle article,
        List<Passage> passages,
        Cast cast,
        Offices offices,
        @Nullable Edtf when,
        List<Candidate> told,
        List<String> notes,
        Map<Figure, Passage> homes) {

    /** An article in which nothing is told yet. */
    static Story of(CleanArticle article, List<Passage> passages, Cast cast, Offices offices, @Nullable Edtf when) {
        Map<Figure, Passage> homes = new IdentityHashMap<>();
        passages.forEach(passage -> passage.figures().forEach(figure -> homes.put(figure, passage)));
        return new Story(article, passages, cast, offices, when, new ArrayList<>(), new ArrayList<>(), homes);
    }

    /** Sentences that carry an article's own news: the headline and the first ones of the body. */
    private static final int LEDE = 2;

    private static final int FIRST = 7;

    private static final List<String> VERB_FINAL = List.of("kk", "ky", "tr", "az", "uz", "tk");

    /** So many passages that the article opens with. */
    List<Passage> opening(int most) {
        return from(0, most);
    }

    /** So many passages from an index on, as far as the article reaches. */
    List<Passage> from(int index, int most) {
        return passages.subList(index, Math.min(passages.size(), index + most));
    }

    boolean lede(Passage passage) {
        if (passage.sentence().headline()) {
            return true;
        }
        int told = 0;
        for (int i = 0; i < passage.sentence().index() && told < LEDE; i++) {
            told += passages.get(i).sentence().headline()
                            || passages.get(i).cues().isEmpty()
                    ? 0
                    : 1;
        }
        return told < LEDE && passage.sentence().index() < FIRST;
    }

    /** Russian, German and others let the place stand anywhere before the verb. */
    boolean freeOrder() {
        return !article.language().startsWith("en") && !article.language().startsWith("zh");
    }

    /** Kazakh and Kyrgyz sentences end with their verbs. */
    boolean verbFinal() {
        return VERB_FINAL.stream().anyMatch(article.language()::startsWith);
    }

    void note(String rule, Passage passage, String what) {
        notes.add(rule + ": " + what + " [" + shortened(passage.sentence().text()) + "]");
    }

    private static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 87) + "...";
    }

    /** Whom a pronoun or "the delegation" means: a side's people of the contact told last, else whoever was named last. */
    List<Figure> spokenOf(Passage passage, String country) {
        for (int i = told.size() - 1; i >= 0; i--) {
            List<Figure> side = told.get(i).figures(country);
            if (!side.isEmpty() && told.get(i).standing() == Standing.REPORTED) {
                return side;
            }
        }
        return lastBefore(passage, country);
    }

    /** The first who was named there, with those who share a title: "deputies Naumova and Shatalov". */
    private List<Figure> lastBefore(Passage passage, String country) {
        for (int i = passage.sentence().index() - 1; i >= 0; i--) {
            Passage earlier = passages.get(i);
            List<Figure> side = earlier.figures().stream()
                    .filter(figure -> country.equals(figure.country()) && told(earlier, figure) && named(figure))
                    .toList();
            if (!side.isEmpty()) {
                RolePhrase title = side.get(0).title();
                return title == null || !title.plural()
                        ? side.subList(0, 1)
                        : side.stream()
                                .filter(figure -> title.equals(figure.title()))
                                .toList();
            }
        }
        return List.of();
    }

    /** Whoever of a country invited, in the sentences before. */
    List<Figure> inviter(Passage passage, String country) {
        return passages.subList(0, passage.sentence().index()).stream()
                .flatMap(earlier -> earlier.figures().stream()
                        .filter(figure -> country.equals(figure.country()) && figure.person() != null)
                        .filter(figure -> earlier.aside(figure) == Aside.INVITER))
                .limit(1)
                .toList();
    }

    /** "According to the President, X is a friend. The interlocutors …": who spoke may be meant, a spokesman is not. */
    private static boolean told(Passage earlier, Figure figure) {
        return earlier.takesPart(figure) || earlier.aside(figure) == Aside.SOURCE && !figure.voice();
    }

    /** By a name, and not as one who speaks for others. */
    private static boolean named(Figure figure) {
        return figure.person() != null && figure.person().titles().stream().noneMatch(RolePhrase::voice);
    }

    /** The passage where a figure stands. */
    Passage home(Figure figure, Passage nearest) {
        return nearest.figures().contains(figure) ? nearest : homes.getOrDefault(figure, nearest);
    }
}
