package org.communique.recognition;

/**
 * One word of a text, or one mark that divides words, as the lexica look it up.
 *
 * @param start the first character's offset in its text
 * @param end the offset after the last character
 * @param key the folded form: lower case, no diacritics, Cyrillic without its case ending
 * @param capital whether it begins with a capital letter (Han characters count as capitals)
 */
record Word(int start, int end, String key, boolean capital) {

    /** "K.", "Sh.": the beginning of a given name. */
    boolean initial() {
        return capital && key.length() <= 3 && key.length() >= 2 && key.charAt(key.length() - 1) == '.';
    }

    boolean mark() {
        return key.length() == 1 && !Character.isLetterOrDigit(key.charAt(0));
    }

    boolean is(String other) {
        return key.equals(other);
    }
}
