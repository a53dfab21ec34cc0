package org.communique.reading;

/** Finds the body of an HTML page: the paragraphs of the element that holds the article, without what is around them. */
final class BoxBody {

    /** Above a box of other things must stand at least so many words of prose, and this share of it all. */
    private static final double LITTLE = 60;

    private static final double SHARE = 0.3;

    /** A by-line stands above all but this share of the prose. */
    private static final double BEGINNING = 0.2;

    /** Words that a summary between headline and by-line has at most. */
    private static final double SUMMARY = 80;

    /** A page with more boxes than this is no article; each of them costs a pass. */
    private static final int TRIES = 20;

    private static final int LABEL_WORDS = 4;

    private final Lines lines;
    private final BoxScores scores;
    private final String headline;
    private final Box root;
    private final Containers usual;
    private int from;
    private int to;

    private BoxBody(Lines lines, BoxScores scores, Box root, String headline) {
        this.lines = lines;
        this.scores = scores;
        this.headline = headline;
        this.root = root;
        Containers usual = new Containers(lines, scores, root.from, root.to);
        Kin kin = Kin.of(lines, scores, root, usual);
        this.usual = usual;
        this.from = kin.from();
        this.to = kin.to();
    }

    /** Claims the blocks of the body; none where nothing reads like an article. */
    static void find(Lines lines, String headline, String description) {
        BoxScores scores = new BoxScores(lines);
        Box root = new BoxRoot(lines, scores).choose(headline, description);
        if (root != null) {
            new BoxBody(lines, scores, root, headline).claim();
        }
    }

    private void claim() {
        cutEnd();
        cutBeginning();
        Containers containers = new Containers(lines, scores, from, to);
        for (int i = from; i < to; i++) {
            boolean own = root.from <= i && i < root.to || usual.hold(i);
            boolean kept = own && (scores.of(i) > 0 || isShortLine(i, containers));
            if (lines.open(i)) {
                lines.claim(i, kept ? Lines.BODY : Lines.SURROUNDINGS);
            }
        }
        trim();
    }

    private boolean isShortLine(int i, Containers containers) {
        double score = scores.of(i);
        return score > BoxScores.LABEL ? containers.hold(i) : score > BoxScores.JUNK && containers.holdLabel(i);
    }

    private void cutEnd() {
        double all = scores.prose(from, to);
        int tried = 0;
        for (int i = from; i < to; i++) {
            double above = scores.prose(from, i);
            boolean enough = above >= LITTLE && above > SHARE * all;
            if (lines.isEnd(i)
                    && enough
                    && tried++ < TRIES
                    && !new Containers(lines, scores, from, i).goOn(i + 1, to)) {
                to = i;
            }
        }
    }

    private void cutBeginning() {
        double most = Math.min(BEGINNING * scores.prose(from, to), SUMMARY);
        int start = from;
        for (int i = from; i < to && scores.prose(start, i) <= most; i++) {
            if (Prose.isByline(lines.block(i)) || isHeadline(i)) {
                from = i + 1;
            }
        }
    }

    /** Some sites set the headings inside an article as they set its headline. */
    private boolean isHeadline(int i) {
        return headline.isEmpty()
                ? lines.block(i).tag().equals("h1")
                : lines.text(i).equals(headline);
    }

    /** Labels above the first paragraph and headings below the last go. */
    private void trim() {
        while (from < to && (!lines.claimedAs(from, Lines.BODY) || isLabel(from))) {
            release(from++);
        }
        while (to > from
                && (!lines.claimedAs(to - 1, Lines.BODY) || lines.block(to - 1).isHeading())) {
            release(--to);
        }
    }

    private boolean isLabel(int i) {
        return scores.of(i) < 0 && lines.block(i).words() < LABEL_WORDS;
    }

    private void release(int i) {
        if (lines.claimedAs(i, Lines.BODY)) {
            lines.claim(i, Lines.SURROUNDINGS);
        }
    }
}
