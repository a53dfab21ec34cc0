package org.communique.reading;

/**
 * One paragraph of an article, trimmed, without line breaks.
 *
 * @param tail whether it only recalls earlier news ("As reported", "Recall that"): shown, but no news of this article
 */
public record Paragraph(String text, boolean tail) {

    public static Paragraph of(String text) {
        return new Paragraph(text, false);
    }
}
