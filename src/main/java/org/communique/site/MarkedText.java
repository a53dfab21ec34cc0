package org.communique.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph whose evidence is marked: a tree of runs, because the words of one fact often stand inside those of
 * another. Where two cross, the later one is cut at the end of the first.
 *
 * @param anchor the place of these words on the page; null for plain text and for the second half of cut words
 * @param fact the anchor of the fact that the words tell; null for plain text
 * @param side the style of its country
 * @param text the words, where nothing is nested in them
 */
record MarkedText(
        @Nullable String anchor,
        @Nullable String fact,
        @Nullable String side,
        @Nullable String text,
        List<MarkedText> inner) {

    /** Words to mark, by their offsets; end is exclusive. */
    record Mark(int start, int end, @Nullable String anchor, String fact, String side) {}

    private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    static List<MarkedText> of(String text, List<Mark> marks) {
        PriorityQueue<Mark> waiting = new PriorityQueue<>(OUTERMOST_FIRST);
        marks.stream()
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= text.length())
                .forEach(waiting::add);
        return runs(text, 0, text.length(), null, waiting);
    }

    private static List<MarkedText> runs(
            String text, int from, int to, @Nullable Mark outer, PriorityQueue<Mark> waiting) {
        List<MarkedText> runs = new ArrayList<>();
        int at = from;
        while (!waiting.isEmpty() && waiting.peek().start() < to) {
            Mark mark = waiting.remove();
            if (mark.end() > to) {
                waiting.add(new Mark(to, mark.end(), null, mark.fact(), mark.side()));
            }
            int end = Math.min(mark.end(), to);
            plain(text, at, mark.start(), outer, runs);
            List<MarkedText> inner = runs(text, mark.start(), end, mark, waiting);
            runs.add(new MarkedText(mark.anchor(), mark.fact(), mark.side(), null, inner));
            at = end;
        }
        plain(text, at, to, outer, runs);
        return runs;
    }

    private static void plain(String text, int from, int to, @Nullable Mark outer, List<MarkedText> runs) {
        if (from < to) {
            String fact = outer == null || text.substring(from, to).isBlank() ? null : outer.fact();
            runs.add(new MarkedText(null, fact, null, text.substring(from, to), List.of()));
        }
    }
}
