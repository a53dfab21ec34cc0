package org.communique.reading;

import org.jspecify.annotations.Nullable;

/**
 * One line of scraped text, or one paragraph-like piece of an HTML page: what both doors turn a page into.
 *
 * @param text white space collapsed and trimmed, never blank
 * @param tag the HTML element that holds it; {@code li} for a bulleted line of text, {@code p} for any other
 * @param indent columns before a line of text, 0 in HTML
 * @param afterGap whether a blank line stands before a line of text; true in HTML
 * @param linked how many characters of the text are links, 0 in text
 * @param box the element that holds it; null in text
 */
record Block(
        String text,
        String tag,
        int indent,
        boolean afterGap,
        int linked,
        @Nullable Box box,
        int words) {

    static Block line(String text, boolean bullet, int indent, boolean afterGap) {
        return new Block(text, bullet ? "li" : "p", indent, afterGap, 0, null, Words.count(text));
    }

    static Block element(String text, String tag, int linked, Box box) {
        return new Block(text, tag, 0, true, linked, box, Words.count(text));
    }

    Block withText(String other) {
        return new Block(other, tag, indent, afterGap, Math.min(linked, other.length()), box, Words.count(other));
    }

    boolean isBullet() {
        return tag.equals("li");
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** The share of the text that is links, 0 to 1. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean endsSentence() {
        return Words.endsSentence(text);
    }
}
