package org.communique.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores the lines of scraped text: prose by its words, everything else below zero. */
final class LineScores {

    /** The line ends whatever article stands above it. */
    static final double ENDING = -1000;

    /** The line opens a box of other things: what stands above it may have been such a thing itself. */
    static final double BOX = -2000;

    /** The line stands between a headline and its article. */
    static final double BYLINE = -500;

    /** Open lines below this are no part of an article, even inside it. */
    static final double ALIEN = -5;

    private static final double STRIPPED = -3;
    private static final double LIST_ITEM = -2;
    private static final double SHORT_LINE = -2;
    private static final double SHORT_LINE_AT_USUAL_INDENT = -0.5;
    private static final double DEEPER_PROSE = -0.5;
    private static final double OUTER_PROSE = -8;
    private static final double OTHER_INDENT = -3;
    private static final double BOX_INSIDE = -6;

    /** An indent is usual when so much of the prose has it. */
    private static final double SHARE = 0.2;

    /** One beside it needs less: pages whose elements are not closed drift to the right. */
    private static final double SHARE_BESIDE = 0.1;

    private static final int NEIGHBOURING = 2;
    private static final int SOON = 8;

    private final Lines lines;
    private final double[] looks;

    LineScores(Lines lines) {
        this.lines = lines;
        this.looks = new double[lines.size()];
        for (int i = 0; i < looks.length; i++) {
            looks[i] = look(i);
        }
    }

    /** By what each line looks like alone. */
    double[] looks() {
        return looks.clone();
    }

    private double look(int i) {
        Block block = lines.block(i);
        if (lines.isEnd(i)) {
            return lines.isBox(i) ? BOX : ENDING;
        }
        if (!lines.open(i)) {
            return STRIPPED;
        }
        if (Prose.isByline(block)) {
            return BYLINE;
        }
        if (Prose.is(block)) {
            return Prose.weight(block) / (block.isBullet() ? 2 : 1);
        }
        return block.isBullet() ? LIST_ITEM : Prose.isShortSentence(block) ? Prose.weight(block) / 2 : SHORT_LINE;
    }

    /** The indents that the paragraphs of a run may have, each with those beside it. */
    List<Set<Integer>> usualIndents(Run run) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = run.from(); i < run.to(); i++) {
            if (looks[i] > 0) {
                weights.merge(lines.block(i).indent(), looks[i], Double::sum);
            }
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.values().removeIf(weight -> weight < SHARE_BESIDE * sum);
        Set<Integer> all = Set.copyOf(weights.keySet());
        weights.values().removeIf(weight -> weight < SHARE * sum);
        List<Set<Integer>> usual = new ArrayList<>();
        weights.keySet().forEach(indent -> usual.add(neighbours(indent, all)));
        return usual;
    }

    private static Set<Integer> neighbours(int indent, Set<Integer> indents) {
        Set<Integer> neighbours = new HashSet<>(indents);
        neighbours.removeIf(other -> Math.abs(other - indent) > NEIGHBOURING);
        return neighbours;
    }

    /** By what each line looks like, and whether it is indented as the article's paragraphs are. */
    double[] indented(Set<Integer> usual) {
        double[] scores = new double[looks.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = indented(i, usual);
        }
        return scores;
    }

    private double indented(int i, Set<Integer> usual) {
        double look = looks[i];
        if (look <= ENDING) {
            return look == BOX && goesOn(i, usual) ? BOX_INSIDE : look;
        }
        if (look == BYLINE || !lines.open(i)) {
            return look;
        }
        boolean bullet = lines.block(i).isBullet();
        int indent = lines.block(i).indent();
        if (usual.contains(indent)) {
            return look < 0 && !bullet ? SHORT_LINE_AT_USUAL_INDENT : look;
        }
        if (look > 0) {
            return indent > Collections.min(usual) ? DEEPER_PROSE : OUTER_PROSE;
        }
        return bullet ? look : look + OTHER_INDENT;
    }

    /** Whether prose of the usual indent follows soon: then the line only opens a box inside the article. */
    private boolean goesOn(int at, Set<Integer> usual) {
        int prose = 0;
        for (int i = at + 1; i < Math.min(at + SOON, looks.length); i++) {
            Block block = lines.block(i);
            prose += lines.open(i) && usual.contains(block.indent()) && !block.isBullet() && Prose.is(block) ? 1 : 0;
        }
        return prose > 1;
    }
}
