package org.communique.recognition;

import java.util.Locale;
import java.util.Set;

/** Clauses that name a contact only as what came before something else. */
final class Recollections {

    private static final Set<String> WHEN = WordSet.of("when");

    /** Without its ending "прошло" ("took place") would be "прошлом" ("last"). */
    private static final Set<String> LAST = Set.of("прошлом", "прошлого", "прошлой", "прошлую", "прошлым");

    private static final int BEFORE = 9;

    private Recollections() {}

    /** "When he was in Beijing in August, 33 documents were signed". */
    static boolean stay(Passage passage, Cue cue, Story story) {
        int from = passage.sentence().from();
        return cue.kind() == Cue.Kind.VISIT_VERB && passage.any(WHEN, from, from + 1) && !story.lede(passage);
    }

    /** "В прошлом году". */
    static boolean lastYear(Passage passage, Cue cue) {
        for (int i = Math.max(passage.sentence().from(), cue.from() - BEFORE); i < cue.from(); i++) {
            if (LAST.contains(passage.part().printed(i, i + 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
