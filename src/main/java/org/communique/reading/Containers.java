package org.communique.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The kinds of element that an article's paragraphs stand in; short lines that stand there too belong to it. */
final class Containers {

    /** A list, a table or a quotation stands in what holds it. */
    private static final Set<String> WRAPPERS =
            Set.of("ul", "ol", "dl", "table", "tbody", "thead", "tr", "blockquote", "li", "td", "p", "center", "dd");

    private static final Set<String> BROKEN = Set.of("div", "section", "article", "main", "body");

    /** No paragraph counts for more, and so much makes a kind of element one of the article's. */
    private static final double ONE_PARAGRAPH = 30;

    private static final double ENOUGH = 40;

    private final Lines lines;
    private final BoxScores scores;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> elements = new HashMap<>();

    Containers(Lines lines, BoxScores scores, int from, int to) {
        this.lines = lines;
        this.scores = scores;
        for (int i = from; i < to; i++) {
            if (scores.of(i) > 0) {
                double weight = Math.min(scores.of(i), ONE_PARAGRAPH);
                weights.merge(of(lines.block(i)).kind, weight, Double::sum);
                elements.merge(element(lines.block(i)), weight, Double::sum);
            }
        }
    }

    static Box of(Block block) {
        Box box = Objects.requireNonNull(block.box());
        Box at = box.parent == null || isBroken(box) ? box : box.parent;
        while (at.parent != null && WRAPPERS.contains(at.tag)) {
            at = at.parent;
        }
        return at;
    }

    /** Whether the element holds several paragraphs that have no elements of their own. */
    private static boolean isBroken(Box box) {
        return box.to - box.from > 1 && BROKEN.contains(box.tag);
    }

    boolean hold(int i) {
        return weights.getOrDefault(of(lines.block(i)).kind, 0.0) >= ENOUGH;
    }

    /** Whether paragraphs stand in elements of this very kind: labels and captions have others. */
    boolean holdLabel(int i) {
        return hold(i) && elements.getOrDefault(element(lines.block(i)), 0.0) >= ENOUGH;
    }

    private static String element(Block block) {
        return Objects.requireNonNull(block.box()).kind;
    }

    /** Whether prose that stands in them follows. */
    boolean goOn(int from, int to) {
        int prose = 0;
        for (int i = from; i < to; i++) {
            prose += scores.of(i) >= 5 && hold(i) ? 1 : 0;
        }
        return prose > 1;
    }
}
