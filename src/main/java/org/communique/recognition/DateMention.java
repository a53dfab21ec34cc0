package org.communique.recognition;

import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;

/**
 * A date that a sentence states.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param yearInferred whether the text leaves the year out
 */
record DateMention(int from, int to, Edtf date, DateBasis basis, boolean yearInferred) {

    Dated dated(TextPart part) {
        return Dated.read(date, basis, part.printed(from, to));
    }

    boolean day() {
        return date.asDay().isPresent();
    }
}
