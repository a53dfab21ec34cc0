package org.communique.reading;

import org.jspecify.annotations.Nullable;

/**
 * Looks for known words in the names of elements, in one pass and without making strings. Names are cut into words at
 * hyphens, underscores, blanks, digits and humps; a known word may stand for several of them: {@code readmore} is found
 * in {@code read-more} and {@code ReadMore}, but not in {@code spread-more}.
 */
final class NameTrie<T> {

    private static final int LETTERS = 26;

    private static final class Node<T> {
        @SuppressWarnings({"unchecked", "rawtypes"})
        private final @Nullable Node<T>[] next = new Node[LETTERS];

        private @Nullable T meaning;
    }

    private final Node<T> root = new Node<>();

    /** @param words letters from a to z, parted by bars; the first meaning of a word stands */
    void add(String words, T meaning) {
        for (String word : words.split("\\|")) {
            add(word, 0, root, meaning);
        }
    }

    private void add(String word, int at, Node<T> node, T meaning) {
        if (at == word.length()) {
            node.meaning = node.meaning == null ? meaning : node.meaning;
            return;
        }
        int letter = word.charAt(at) - 'a';
        Node<T> known = node.next[letter];
        Node<T> next = known == null ? new Node<>() : known;
        node.next[letter] = next;
        add(word, at + 1, next, meaning);
    }

    /** The meaning of the first known word; null if there is none. */
    @Nullable
    T find(String names) {
        for (int i = 0; i < names.length(); i++) {
            T meaning = letter(names.charAt(i)) >= 0 && isEdge(names, i) ? at(names, i) : null;
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    /** Of several words that begin here the longest. */
    private @Nullable T at(String names, int from) {
        Node<T> node = root;
        T meaning = null;
        for (int i = from; i < names.length(); i++) {
            int letter = letter(names.charAt(i));
            if (letter < 0 && !isJoint(names.charAt(i))) {
                return meaning;
            }
            Node<T> next = letter < 0 ? node : node.next[letter];
            if (next == null) {
                return meaning;
            }
            node = next;
            meaning = node.meaning != null && letter >= 0 && isEdge(names, i + 1) ? node.meaning : meaning;
        }
        return meaning;
    }

    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return letter >= 0 && letter < LETTERS ? letter : -1;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_';
    }

    /** Whether a word begins here, or has just ended. */
    private static boolean isEdge(String names, int i) {
        if (i == 0 || i >= names.length()) {
            return true;
        }
        char before = names.charAt(i - 1);
        char here = names.charAt(i);
        return letter(before) < 0 || letter(here) < 0 || before >= 'a' && here <= 'Z';
    }
}
