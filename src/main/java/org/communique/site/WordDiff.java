package org.communique.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that one text has and another has not, in the order of reading. */
final class WordDiff {

    /** More than this many pairs of words are not compared: the text was rewritten, and is shown so. */
    private static final long MOST = 4_000_000;

    /** A run of words with one fate. */
    record Run(Change change, String text) {}

    /** What became of words. */
    enum Change {
        KEPT,
        DELETED,
        INSERTED;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Run> runs = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static List<Run> of(String before, String after) {
        return new WordDiff(before, after).compare();
    }

    /** Each word with the white space after it. */
    private static List<String> words(String text) {
        return Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private List<Run> compare() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(before.get(head), after.get(head))) {
            add(Change.KEPT, after.get(head++));
        }
        int tail = 0;
        while (tail < shorter - head && same(fromEnd(before, tail), fromEnd(after, tail))) {
            tail++;
        }
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        after.subList(after.size() - tail, after.size()).forEach(word -> add(Change.KEPT, word));
        return List.copyOf(runs);
    }

    private static String fromEnd(List<String> words, int place) {
        return words.get(words.size() - 1 - place);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private void middle(List<String> old, List<String> young) {
        int i = 0;
        int j = 0;
        if ((long) old.size() * young.size() <= MOST) {
            int[][] common = common(old, young);
            while (i < old.size() && j < young.size()) {
                if (same(old.get(i), young.get(j))) {
                    add(Change.KEPT, young.get(j++));
                    i++;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    add(Change.DELETED, old.get(i++));
                } else {
                    add(Change.INSERTED, young.get(j++));
                }
            }
        }
        old.subList(i, old.size()).forEach(word -> add(Change.DELETED, word));
        young.subList(j, young.size()).forEach(word -> add(Change.INSERTED, word));
    }

    /** The length of the longest common subsequence of what follows each pair of words. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] lengths = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(old.get(i), young.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void add(Change change, String word) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).change() == change) {
            runs.set(last, new Run(change, runs.get(last).text() + word));
        } else if (!word.isEmpty()) {
            runs.add(new Run(change, word));
        }
    }
}
