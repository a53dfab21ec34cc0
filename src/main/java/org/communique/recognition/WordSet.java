package org.communique.recognition;

import java.util.HashSet;
import java.util.Set;

/** A set of words, written as in a text and folded as texts are. */
final class WordSet {

    private WordSet() {}

    /** @param words divided by blanks */
    static Set<String> of(String words) {
        Set<String> folded = new HashSet<>();
        for (String word : words.strip().split("\\s+")) {
            folded.add(Fold.word(word));
        }
        return folded;
    }
}
