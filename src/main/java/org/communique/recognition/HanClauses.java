package org.communique.recognition;

import org.jspecify.annotations.Nullable;

/**
 * "张高丽会见了总统，并同第一副总理举行会议": in Chinese the first subject goes on through verbs joined by "并", each of which
 * has its own objects, until a semicolon.
 */
record HanClauses(Passage passage, Cue cue) {

    boolean concern() {
        return Words.han(passage.word(cue.from()).key().charAt(0)) && first() != null;
    }

    /** Whether a figure before the cue is its subject, or its object brought in before it. */
    boolean own(Figure figure) {
        Cue first = first();
        return figure.from() > last("并", first == null ? passage.sentence().from() : first.from())
                || first != null && figure.to() <= first.from() && figure.from() >= start();
    }

    private int start() {
        return last(";", passage.sentence().from() - 1) + 1;
    }

    private @Nullable Cue first() {
        return passage.cues().stream()
                .filter(other -> other.from() >= start() && other.to() <= cue.from() && CueWords.verbal(passage, other))
                .findFirst()
                .orElse(null);
    }

    /** The last place of a word before the cue, else the index given. */
    private int last(String key, int otherwise) {
        for (int i = cue.from() - 1; i > otherwise; i--) {
            if (passage.is(i, key)) {
                return i;
            }
        }
        return otherwise;
    }
}
