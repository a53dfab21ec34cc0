package org.communique.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the blocks of an HTML page, and strips those whose elements say that they are chrome. */
final class BoxScores {

    /** A score below which a block is links or chrome; between it and zero it is a short line, or a label. */
    static final double JUNK = -2;

    private static final double ENDING = -6;
    private static final double STRIPPED = -4;
    private static final double LINKS = -3;
    static final double LABEL = -1;
    private static final double SHORT_LINE = -0.2;
    private static final double QUOTED_LINE = 0.1;

    /** An element that holds so much of the page's prose is no chrome, whatever its name is. */
    private static final double MUCH = 0.4;

    /** Labels and pictures hold less: names like {@code author-smith}, {@code tag-economy}, {@code has-gallery} are given to whole articles. */
    private static final double SOME = 0.2;

    private static final Set<String> LABELS =
            Set.of("byline", "tags", "caption", "share", "standfirst", "menu", "media-player");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** A table of menus is links for the greater part. */
    private static final double OWN_TABLE = 0.5;

    /** Below so many words of prose a line named like a summary is a heading inside the article. */
    private static final double SUMMARY = 60;

    /** Elements that hold text, even if it is short. */
    private static final Set<String> TEXT = Set.of("p", "li", "td", "th", "dd", "dt", "pre", "blockquote");

    private final Lines lines;
    private final double[] scores;
    private final double[] sums;
    private final double[] prose;
    private final LinkShares links;
    private final Map<Box, String> reasons = new IdentityHashMap<>();

    BoxScores(Lines lines) {
        this.lines = lines;
        this.links = new LinkShares(lines);
        this.scores = new double[lines.size()];
        this.sums = new double[lines.size() + 1];
        this.prose = new double[lines.size() + 1];
        for (int i = 0; i < scores.length; i++) {
            Block block = lines.block(i);
            prose[i + 1] = prose[i] + (block.linkDensity() < 0.5 && Prose.is(block) ? Prose.weight(block) : 0);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(i);
            sums[i + 1] = sums[i] + scores[i];
        }
    }

    int size() {
        return scores.length;
    }

    double of(int i) {
        return scores[i];
    }

    double sum(Box box) {
        return sums[box.to] - sums[box.from];
    }

    /** Words of prose between two blocks, chrome included. */
    double prose(int from, int to) {
        return prose[to] - prose[from];
    }

    private double score(int i) {
        Block block = lines.block(i);
        String chrome = chrome(block.box());
        if (chrome != null && lines.open(i)) {
            lines.claim(i, chrome);
        }
        return lines.isEnd(i) ? ENDING : lines.open(i) ? open(block) : STRIPPED;
    }

    /** Whether the cell belongs to a table of figures or names, some of which are links. */
    private boolean isCell(Block block) {
        Box at = CELLS.contains(block.tag()) ? block.box() : block.box() == null ? null : block.box().parent;
        if (at == null || !CELLS.contains(at.tag)) {
            return false;
        }
        while (at != null && !at.tag.equals("table")) {
            at = at.parent;
        }
        return at != null && links.density(at) < OWN_TABLE;
    }

    private double open(Block block) {
        double own = 1 - block.linkDensity();
        if (isQuoted(block.box())) {
            return Prose.is(block) ? Prose.weight(block) : QUOTED_LINE;
        }
        if (own < 0.4 && !(block.endsSentence() && own > 0.2)) {
            return isCell(block) ? SHORT_LINE : LINKS;
        }
        if (Prose.is(block)) {
            return Prose.weight(block) * own;
        }
        if (Prose.isShortSentence(block)) {
            return Prose.weight(block) / 2 * own;
        }
        return block.isHeading() || TEXT.contains(block.tag()) ? SHORT_LINE : LABEL;
    }

    private static boolean isQuoted(@Nullable Box box) {
        return box != null && (box.quoted || box.parent != null && box.parent.quoted);
    }

    /** Why the element, or one around it, is chrome; null if it is not. Elements may nest deep: no recursion. */
    private @Nullable String chrome(@Nullable Box box) {
        Deque<Box> unknown = new ArrayDeque<>();
        Box at = box;
        while (at != null && !reasons.containsKey(at)) {
            unknown.push(at);
            at = at.parent;
        }
        String reason = at == null ? "" : reasons.getOrDefault(at, "");
        for (Box inner : unknown) {
            reason = reason(inner, reason);
            reasons.put(inner, reason);
        }
        return reason.isEmpty() ? null : reason;
    }

    /** Whether the element is more than its names say. */
    private boolean isMore(Box box, String chrome) {
        double share = LABELS.contains(chrome) ? SOME : MUCH;
        return prose(box.from, box.to) > share * prose[scores.length]
                || chrome.equals("standfirst") && box.parent != null && prose(box.parent.from, box.from) > SUMMARY;
    }

    private String reason(Box box, String around) {
        if (box.quoted) {
            return "";
        }
        return box.chrome == null || isMore(box, box.chrome) ? around : box.chrome;
    }
}
