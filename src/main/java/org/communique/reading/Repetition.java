package org.communique.reading;

import java.util.HashMap;
import java.util.Map;

/** A line that stands three times and more on a page is a caption of its gallery, a menu or a button. */
final class Repetition {

    private static final int OFTEN = 3;

    static final String REPEATED = "repeated";

    private Repetition() {}

    static void strip(Lines lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            counts.merge(lines.text(i), 1, Integer::sum);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (counts.getOrDefault(lines.text(i), 0) >= OFTEN && lines.block(i).words() > 1) {
                lines.claim(i, REPEATED);
            }
        }
    }
}
