package org.communique.reading;

import java.util.Set;

/**
 * Finds the body of scraped text: the run of lines whose scores have the greatest sum. A first run tells how far the
 * body's lines may be indented, and with that the second one is found.
 */
final class LineRun {

    private static final int HEADLINES = 4;

    private LineRun() {}

    /** Claims the lines of the body; none where nothing reads like an article. */
    static void find(Lines lines) {
        LineScores scores = new LineScores(lines);
        double[] weighed = scores.looks();
        Run first = RunScan.best(weighed);
        Run best = Run.NONE;
        for (Set<Integer> usual : scores.usualIndents(first)) {
            double[] indented = scores.indented(usual);
            Run run = RunScan.best(indented);
            if (run.beats(best)) {
                best = run;
                weighed = indented;
            }
        }
        claim(lines, best, weighed);
    }

    private static void claim(Lines lines, Run run, double[] scores) {
        int first = firstProse(run, scores);
        if (first > 0 && isNote(lines, first - 1)) {
            lines.claim(first - 1, Lines.BODY);
        }
        for (int i = first; i < run.to(); i++) {
            if (lines.open(i)) {
                lines.claim(i, scores[i] <= LineScores.ALIEN ? Lines.SURROUNDINGS : Lines.BODY);
            }
        }
    }

    /** {@code (Participating were … The talks were held in Astana.)}: a note before the article, set apart from it. */
    private static boolean isNote(Lines lines, int i) {
        Block block = lines.block(i);
        return lines.open(i) && block.text().startsWith("(") && block.text().endsWith(")") && Prose.is(block);
    }

    /** A headline or two between by-line and article belong to neither; more lines than that are a list of the article's. */
    private static int firstProse(Run run, double[] scores) {
        int first = run.from();
        while (first < run.to() && scores[first] <= 0) {
            first++;
        }
        return first - run.from() > HEADLINES ? run.from() : first;
    }
}
