package org.communique.recognition;

import java.util.List;

/** Recognises one shape of sentence. */
interface ContactRule {

    /** What contacts a sentence shows; any word that reports one begins at the cue. Empty when the shape is another. */
    List<Candidate> read(Passage passage, Cue cue, Story story);

    default String name() {
        return getClass().getSimpleName();
    }
}
