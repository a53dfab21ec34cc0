package org.communique.reading;

/**
 * Lines that follow each other.
 *
 * @param from the first
 * @param to the one after the last
 * @param sum of their scores
 */
record Run(int from, int to, double sum) {

    static final Run NONE = new Run(0, 0, 0);

    /** Articles precede teasers: an earlier run beats a later one of up to this times its sum. */
    private static final double LEAD = 2.5;

    boolean beats(Run other) {
        return sum > 0 && (other.sum == 0 || outweighs(other));
    }

    private boolean outweighs(Run other) {
        return from == other.from
                ? sum > other.sum
                : from < other.from ? sum * LEAD > other.sum : sum > other.sum * LEAD;
    }
}
