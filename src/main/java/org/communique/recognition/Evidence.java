package org.communique.recognition;

import org.communique.reading.Tokened;

/**
 * The words that a claim rests on.
 *
 * @param where which part of the clean article
 * @param paragraph the index of the paragraph, from 0; 0 outside the body
 * @param start the first character's offset in that part (UTF-16), inclusive
 * @param end the offset after the last character
 * @param quote the words themselves, {@code part.substring(start, end)}
 */
public record Evidence(Where where, int paragraph, int start, int end, String quote) {

    /** The parts of a clean article that evidence can point into. */
    public enum Where implements Tokened {
        BODY,
        HEADLINE,
        /** {@link org.communique.reading.Dateline#printed()}. */
        DATELINE,
        /** {@link org.communique.reading.Dated#printed()} of the publication. */
        PUBLISHED
    }

    public Evidence {
        if (paragraph < 0 || start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("Evidence out of place: " + start + "-" + end + " " + quote);
        }
    }
}
