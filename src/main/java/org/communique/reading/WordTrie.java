package org.communique.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in one pass, and without making strings, whether any of many words begins somewhere in a text. */
final class WordTrie {

    private static final class Node {
        private final @Nullable Node[] ascii = new Node[ASCII];
        private final Map<Character, Node> others = new HashMap<>();
        private boolean ends;

        private @Nullable Node next(char c) {
            return c < ASCII ? ascii[c] : others.get(c);
        }

        private Node grown(char c) {
            Node known = next(c);
            Node next = known == null ? new Node() : known;
            if (c < ASCII) {
                ascii[c] = next;
            } else {
                others.put(c, next);
            }
            return next;
        }
    }

    private static final int ASCII = 128;

    private final Node root = new Node();

    /** @param words in lower case, parted by bars */
    WordTrie(String words) {
        for (String word : words.split("\\|")) {
            Node node = root;
            for (char c : word.toCharArray()) {
                node = node.grown(c);
            }
            node.ends = true;
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
        Node node = root.next(text.charAt(from));
        for (int i = from + 1; node != null && !node.ends && i < text.length(); i++) {
            node = node.next(text.charAt(i));
        }
        return node != null && node.ends;
    }
}
