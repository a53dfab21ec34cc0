package org.communique.reading;

import org.jspecify.annotations.Nullable;

/**
 * Finds what of an article stands outside the element that was chosen for it: sites cut long articles into several
 * elements of one kind, with advertisements between them.
 *
 * @param from the first block of the article
 * @param to the one after its last
 */
record Kin(int from, int to) {

    /** So many blocks that are no part of the article may stand between two of its pieces. */
    private static final int GAP = 40;

    static Kin of(Lines lines, BoxScores scores, Box core, Containers containers) {
        Box article = around(core);
        int first = article == null ? 0 : article.from;
        int last = article == null ? lines.size() : article.to;
        int from = core.from;
        for (int i = from - 1; i >= Math.max(first, from - GAP) && !parts(lines, i); i--) {
            from = isKin(scores, containers, i) ? i : from;
        }
        int to = core.to;
        for (int i = to; i < Math.min(last, to + GAP) && !parts(lines, i); i++) {
            to = isKin(scores, containers, i) ? i + 1 : to;
        }
        return new Kin(from, to);
    }

    private static boolean isKin(BoxScores scores, Containers containers, int i) {
        return scores.of(i) > 0 && containers.hold(i);
    }

    /** What stands between an article and another. */
    private static boolean parts(Lines lines, int i) {
        Block block = lines.block(i);
        return lines.isEnd(i)
                || lines.open(i)
                        && (block.tag().equals("h1")
                                || block.tag().equals("h2") && block.linkDensity() > 0.5
                                || Prose.isByline(block));
    }

    private static @Nullable Box around(Box core) {
        Box at = core;
        while (at != null && !at.tag.equals("article")) {
            at = at.parent;
        }
        return at;
    }
}
