package org.communique.site.exports;

import java.io.IOException;

/**
 * The lines of RFC 5545: "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break", so longer ones
 * are folded, between characters and never inside one.
 */
final class ContentLines {

    private static final int LONGEST = 75;

    private final Appendable out;

    ContentLines(Appendable out) {
        this.out = out;
    }

    /** A line whose value is text, which is escaped. */
    void text(String name, String value) throws IOException {
        line(name, escaped(value));
    }

    /** A line as it is. */
    void line(String name, String value) throws IOException {
        String line = name + ":" + value;
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int octets = octets(letter);
            if (used + octets > LONGEST) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(Character.toString(letter));
            used += octets;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cntrl}]", " ");
    }
}
