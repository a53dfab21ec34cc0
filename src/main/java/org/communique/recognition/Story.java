package org.communique.recognition;

import java.util.List;
import java.util.Optional;
import org.communique.reading.CleanArticle;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One article as the rules see it.
 *
 * @param when the day of publication, or what bounds it
 */
record Story(
        CleanArticle article,
        List<Passage> passages,
        Cast cast,
        Offices offices,
        @Nullable Edtf when,
        List<String> notes) {

    /** Sentences that carry an article's own news: the headline and the first ones of the body. */
    private static final int LEDE = 2;

    boolean lede(Passage passage) {
        int first = passages.isEmpty() || !passages.get(0).sentence().headline() ? 0 : 1;
        return passage.sentence().index() < first + LEDE;
    }

    void note(String rule, Passage passage, String what) {
        notes.add(rule + ": " + what + " [" + shortened(passage.sentence().text()) + "]");
    }

    private static String shortened(String text) {
        return text.length() <= 90 ? text : text.substring(0, 87) + "...";
    }

    /** The last person of a side who was named before a passage as taking part. */
    Optional<Figure> lastBefore(Passage passage, String country) {
        for (int i = passage.sentence().index() - 1; i >= 0; i--) {
            Passage earlier = passages.get(i);
            for (Figure figure : earlier.figures()) {
                if (country.equals(figure.country()) && figure.person() != null && earlier.takesPart(figure)) {
                    return Optional.of(figure);
                }
            }
        }
        return Optional.empty();
    }

    /** The passage where a figure stands. */
    Passage home(Figure figure, Passage nearest) {
        for (int i = nearest.sentence().index(); i >= 0; i--) {
            if (passages.get(i).figures().contains(figure)) {
                return passages.get(i);
            }
        }
        return nearest;
    }
}
