package org.communique.reading;

/** Tells running text from headlines, links and labels, by its looks. */
final class Prose {

    /** Longer paragraphs weigh no more than this many words, so that none outweighs an article. */
    static final int ENOUGH = 80;

    private static final int SENTENCE = 10;
    private static final int LONG_LINE = 22;

    /** Prose has a comma or a full stop for at least so many words; lists of tags have none. */
    private static final int WORDS_PER_CLAUSE = 40;

    private static final int SHORTEST_SENTENCE = 4;
    private static final int LONGEST_BYLINE = 24;
    private static final int LONGEST_DATE_SENTENCE = 7;

    private Prose() {}

    /** A sentence of some length, or a long line whose last sentence is cut off. */
    static boolean is(Block block) {
        return block.words() >= SENTENCE && block.endsSentence()
                || block.words() >= LONG_LINE && Words.clauses(block.text()) * WORDS_PER_CLAUSE >= block.words();
    }

    static boolean isShortSentence(Block block) {
        return block.words() >= SHORTEST_SENTENCE && block.endsSentence();
    }

    static double weight(Block block) {
        return Math.min(block.words(), ENOUGH);
    }

    /** {@code 18 NOV 2019}, {@code Reuters November 18, 2019 11:03 PM}: what stands between a headline and its article. */
    static boolean isByline(Block block) {
        return block.words() <= LONGEST_BYLINE
                && (!block.endsSentence() || block.words() <= LONGEST_DATE_SENTENCE)
                && !isAttribution(block.text())
                && PrintedDate.firstIn(block.text()).isPresent();
    }

    /** {@code — Somebody (@somebody) November 19, 2019}, below a quoted post. */
    private static boolean isAttribution(String text) {
        return text.charAt(0) == '—';
    }
}
