package org.communique.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks lines up by what they say: whole lines, or lines that begin with a phrase. */
final class PhraseBook<T> {

    private static final String EDGES = " :.…!?»«>›→←▼▾|•·*#+–—-()[]\"'’”“";
    private static final char OPEN_END = '…';

    private record Beginning<T>(String phrase, T meaning) {}

    private final Map<String, T> lines = new HashMap<>();
    private final Map<String, List<Beginning<T>>> beginnings = new HashMap<>();

    /** @param phrases in lower case, parted by bars; one that ends with … is the beginning of a line */
    void add(String phrases, T meaning) {
        for (String phrase : phrases.split("\\|")) {
            if (phrase.indexOf(OPEN_END) == phrase.length() - 1) {
                String beginning = phrase.substring(0, phrase.length() - 1);
                beginnings
                        .computeIfAbsent(firstWord(beginning), word -> new ArrayList<>())
                        .add(new Beginning<>(beginning, meaning));
            } else {
                lines.putIfAbsent(phrase, meaning);
            }
        }
    }

    /** @param line in lower case; numbers before it and punctuation around it do not count */
    Optional<T> find(String line) {
        String bare = bare(line);
        T meaning = lines.get(bare);
        return meaning != null ? Optional.of(meaning) : beginning(bare);
    }

    private Optional<T> beginning(String line) {
        for (Beginning<T> beginning : beginnings.getOrDefault(firstWord(line), List.of())) {
            if (line.startsWith(beginning.phrase())) {
                return Optional.of(beginning.meaning());
            }
        }
        return Optional.empty();
    }

    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && (EDGES.indexOf(line.charAt(from)) >= 0 || isCount(line, from))) {
            from++;
        }
        while (to > from && (EDGES.indexOf(line.charAt(to - 1)) >= 0 || isAsciiDigit(line.charAt(to - 1)))) {
            to--;
        }
        return line.substring(from, to);
    }

    /** A digit of the number in "12 comments", not of the year in "2018 elections". */
    private static boolean isCount(String line, int at) {
        return isAsciiDigit(line.charAt(at));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
