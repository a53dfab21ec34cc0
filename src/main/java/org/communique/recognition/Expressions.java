package org.communique.recognition;

/** Expressions of one or more words of any language, looked for in a stretch of a sentence. */
final class Expressions {

    private final Phrases<Boolean> phrases = new Phrases<>();

    private Expressions() {}

    /** @param expressions divided by semicolons, written as in a text */
    static Expressions of(String expressions) {
        Expressions all = new Expressions();
        for (String expression : expressions.split(";")) {
            all.phrases.add(expression.strip(), true);
        }
        return all;
    }

    /** Whether one begins between two indexes of a passage. */
    boolean in(Passage passage, int from, int to) {
        int limit = Math.min(to, passage.sentence().to());
        for (int i = Math.max(from, passage.sentence().from()); i < limit; i++) {
            if (phrases.at(passage.part().words(), i, limit) != null) {
                return true;
            }
        }
        return false;
    }
}
