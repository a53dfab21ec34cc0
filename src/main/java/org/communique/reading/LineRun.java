package org.communique.reading;

/** Finds the body of scraped text: the run of lines whose scores have the greatest sum. */
final class LineRun {

    private static final int SENTENCE_WORDS = 12;
    private static final int LONG_LINE_WORDS = 22;
    private static final int ENOUGH = 40;

    private LineRun() {}

    /** @return from (inclusive) and to (exclusive); both 0 when nothing reads like an article */
    static int[] find(Lines lines) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int[] run = {0, 0};
        for (int i = 0; i < lines.size(); i++) {
            sum += score(lines, i);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                run = new int[] {start, i + 1};
            }
        }
        return run;
    }

    private static double score(Lines lines, int i) {
        if (!lines.open(i)) {
            return -4;
        }
        Block block = lines.block(i);
        int words = Math.min(block.words(), ENOUGH);
        if (words >= LONG_LINE_WORDS || words >= SENTENCE_WORDS && block.endsSentence()) {
            return block.isBullet() ? words / 2.0 : words;
        }
        if (block.isBullet()) {
            return -4;
        }
        return block.endsSentence() && words > 3 ? words / 2.0 : -3;
    }
}
