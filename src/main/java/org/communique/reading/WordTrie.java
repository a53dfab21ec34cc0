package org.communique.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in one pass, and without making strings, whether any of many words begins somewhere in a text. */
final class WordTrie {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean ends;
    }

    private static final int ASCII = 128;

    private final Node root = new Node();
    private final @Nullable Node[] ascii = new Node[ASCII];

    /** @param words in lower case, parted by bars */
    WordTrie(String words) {
        for (String word : words.split("\\|")) {
            Node node = root;
            for (char c : word.toCharArray()) {
                node = node.next.computeIfAbsent(c, other -> new Node());
            }
            node.ends = true;
        }
        root.next.forEach(this::index);
    }

    private void index(char c, Node node) {
        if (c < ASCII) {
            ascii[c] = node;
        }
    }

    /** @param text in lower case */
    boolean anyBeginsIn(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside && begins(text, i)) {
                return true;
            }
            inside = c < ASCII && Character.isLetterOrDigit(c);
        }
        return false;
    }

    private boolean begins(String text, int from) {
        char c = text.charAt(from);
        Node node = c < ASCII ? ascii[c] : root.next.get(c);
        for (int i = from + 1; node != null && !node.ends && i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
        }
        return node != null && node.ends;
    }
}
