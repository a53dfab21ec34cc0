package org.communique.recognition;

import java.util.List;
import java.util.Map;

/**
 * One part of an article, divided into words.
 *
 * @param paragraph the index of the paragraph, 0 outside the body
 * @param tail whether the part only recalls earlier news
 */
record TextPart(Evidence.Where where, int paragraph, String text, boolean tail, List<Word> words) {

    /** The words from one index to before another, as evidence. */
    Evidence evidence(int from, int to) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        return new Evidence(where, paragraph, start, end, text.substring(start, end));
    }

    Map<String, List<Evidence>> evidenceOf(String field, int from, int to) {
        return Map.of(field, List.of(evidence(from, to)));
    }

    String printed(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
