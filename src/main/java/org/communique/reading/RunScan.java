package org.communique.reading;

/** Finds the run of lines whose scores have the greatest sum, in one pass (Kadane's algorithm). */
final class RunScan {

    /** A line of author and date right above a run speaks for it as much as a paragraph does. */
    private static final double BYLINE_BONUS = 40;

    /** Less than this above a line of author and date is a summary or a menu. */
    private static final double LITTLE = 60;

    /** What stands above such a line is the article only where nothing better follows: some sites sign at the end. */
    private static final double SUMMARY = 0.1;

    private static final double BYLINE_INSIDE = -8;

    /** Below the end of something that may be an article, teasers of others outweigh it together. */
    private static final double BELOW_END = 0.35;

    private Run best = Run.NONE;
    private int start;
    private int end;
    private double sum;
    private double peak;
    private double bonus;
    private double worth = 1;

    private RunScan() {}

    static Run best(double[] scores) {
        RunScan scan = new RunScan();
        for (int i = 0; i < scores.length; i++) {
            scan.pass(i, scores[i]);
        }
        scan.close(scores.length);
        return scan.best;
    }

    private void pass(int i, double score) {
        if (score <= LineScores.ENDING) {
            end(i, score == LineScores.ENDING);
        } else if (score == LineScores.BYLINE && peak < LITTLE) {
            weigh(SUMMARY);
            open(i + 1, BYLINE_BONUS);
        } else {
            add(i, score == LineScores.BYLINE ? BYLINE_INSIDE : score);
        }
    }

    /** Tags between a by-line and its article end nothing. */
    private void end(int i, boolean whole) {
        if (peak > 0) {
            boolean ended = whole && peak >= LITTLE;
            close(i + 1);
            worth = ended ? BELOW_END : worth;
        } else {
            add(i, -1);
        }
    }

    private void add(int i, double score) {
        sum += score;
        if (sum > peak) {
            peak = sum;
            end = i + 1;
        }
        if (sum <= -bonus) {
            close(i + 1);
        }
    }

    private void close(int next) {
        weigh(1);
        open(next, 0);
    }

    private void weigh(double share) {
        Run run = new Run(start, end, peak > 0 ? share * worth * (peak + bonus) : 0);
        best = run.beats(best) ? run : best;
    }

    private void open(int next, double advance) {
        start = next;
        end = next;
        sum = 0;
        peak = 0;
        bonus = advance;
    }
}
