package org.communique.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken at a column, as old pages and plain-text mail have them: "was received by the" / "President of
 * Kazakhstan in". Only where several lines of one paragraph go on in small letters; a list of headlines or menu entries
 * does not.
 */
final class WrappedLines {

    /** A broken line is about this long at least, and shorter than a paragraph. */
    private static final int SHORTEST = 24;

    private static final int LONGEST = 130;

    private static final int SENTENCE = 10;

    /** So many lines of a run go on in small letters when it is broken at a column. */
    private static final int FEWEST = 2;

    private static final double SHARE = 0.25;

    /** A line that ends its sentence far before the column ends its paragraph. */
    private static final double FULL = 0.8;

    private final List<String> joined = new ArrayList<>();
    private final List<String> run = new ArrayList<>();

    private WrappedLines() {}

    static List<String> joined(String text) {
        WrappedLines lines = new WrappedLines();
        text.lines().map(WrappedLines::withoutEdge).forEach(lines::add);
        lines.close();
        return lines.joined;
    }

    /** {@code Secretary of Defense |}: the edge of a table is no letter of its line. */
    private static String withoutEdge(String line) {
        String text = line.stripTrailing();
        return text.endsWith("|") && text.indexOf('|') == text.length() - 1
                ? text.substring(0, text.length() - 1)
                : line;
    }

    private void add(String line) {
        if (line.isBlank()) {
            close();
            joined.add(line);
        } else {
            run.add(line);
        }
    }

    private void close() {
        if (isBroken()) {
            join();
        } else {
            joinFirst();
            joined.addAll(run);
        }
        run.clear();
    }

    /** {@code Chinese President Xi Jinping} / {@code received the credentials …}: a link at the head of its sentence. */
    private void joinFirst() {
        if (run.size() > 1 && Character.isLowerCase(run.get(1).strip().charAt(0)) && isRest(run.get(1))) {
            run.set(0, run.get(0) + " " + run.remove(1).strip());
        }
    }

    private boolean isRest(String second) {
        return run.get(0).length() >= SHORTEST
                && run.get(0).length() < second.length()
                && !Words.endsSentence(run.get(0))
                && Words.endsSentence(second)
                && Words.count(second) >= SENTENCE;
    }

    private boolean isBroken() {
        int goingOn = 0;
        for (int i = 1; i < run.size(); i++) {
            goingOn += goesOn(run.get(i - 1), run.get(i)) ? 1 : 0;
        }
        return goingOn >= FEWEST && goingOn >= SHARE * (run.size() - 1);
    }

    private static boolean goesOn(String line, String next) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && !Words.endsSentence(line)
                && Character.isLowerCase(next.strip().charAt(0));
    }

    private void join() {
        int column = run.stream()
                .mapToInt(String::length)
                .filter(length -> length <= LONGEST)
                .max()
                .orElse(0);
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            String line = run.get(i);
            paragraph.append(paragraph.isEmpty() ? line : " " + line.strip());
            if (i + 1 == run.size() || endsParagraph(line, run.get(i + 1), column)) {
                joined.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
    }

    private static boolean endsParagraph(String line, String next, int column) {
        boolean early = line.length() < FULL * column;
        return line.length() > LONGEST
                || Words.endsSentence(line) && (early || indent(next) > indent(line))
                || indent(next) > indent(line) + 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
