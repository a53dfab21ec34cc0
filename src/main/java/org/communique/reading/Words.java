package org.communique.reading;

/** Counting and looking at words without splitting strings. */
final class Words {

    private static final String SENTENCE_ENDS = ".!?…。！？:;।۔؟";
    private static final int SIGN_OFF = 3;
    private static final String CLOSERS = "\"'”’»)]›」』*■□◆▲";

    /** From here on there are blanks of other scripts and widths. */
    private static final char FIRST_WIDE_SPACE = 0x1680;

    private Words() {}

    /** Runs of letters and digits; a Chinese or Japanese character counts for half a word. */
    static int count(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                inside = false;
            } else {
                boolean letter = isLetterOrDigit(c) || inside && (c == '\'' || c == '’' || c == '-');
                words += letter && !inside ? 1 : 0;
                inside = letter;
            }
        }
        return words + (ideographs + 1) / 2;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    static boolean isIdeograph(char c) {
        return c >= 0x3040 && c <= 0x9FFF;
    }

    static boolean endsSentence(String text) {
        int end = withoutSignOff(text);
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@code …。(完)}: Chinese agencies close a report so. */
    private static int withoutSignOff(String text) {
        int end = text.length();
        boolean signed =
                end > SIGN_OFF && text.charAt(end - 2) == '完' && "(（".indexOf(text.charAt(end - SIGN_OFF)) >= 0;
        return signed ? end - SIGN_OFF : end;
    }

    /** How many marks part the text's clauses and sentences. */
    static int clauses(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += ".,;:!?—–。，、！？".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    /** White space of any kind, no-break spaces included, becomes one blank; invisible characters go. */
    static String tidy(CharSequence text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !tidy.isEmpty();
            } else if (!isInvisible(c)) {
                if (gap) {
                    tidy.append(' ');
                    gap = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ';
        }
        return c == 0x85 || c == 0xA0 || c >= FIRST_WIDE_SPACE && Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c >= 0xAD
                && (c == 0xFEFF
                        || c == 0xAD
                        || c >= 0x200B && c <= 0x200F
                        || c >= 0x202A && c <= 0x202E
                        || c == 0x2060);
    }

    /** Whether the text is set in capitals throughout: "SEAN SPICER ELIMINATED FROM 'DANCING WITH THE STARS'". */
    static boolean shouts(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > 9 * lower;
    }

    static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
