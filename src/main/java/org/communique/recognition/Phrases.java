package org.communique.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the longest known phrase at a word, in time that depends on the phrase alone and not on how many are known. */
final class Phrases<T> {

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> values = new ArrayList<>(1);
    }

    /** A phrase found: what it stands for, and the index after its last word. */
    record Found<T>(List<T> values, int to) {

        T value() {
            return values.get(0);
        }
    }

    /** "Kassym-Jomart", "朱莉·斯塔夫特". */
    private static final Set<String> DIVIDING = Set.of("-", "·", "•", "・");

    private final Node<T> root = new Node<>();
    private final Function<Word, String> keyOf;

    Phrases() {
        this(Word::key);
    }

    Phrases(Function<Word, String> keyOf) {
        this.keyOf = keyOf;
    }

    /** Adds a phrase as it is written; it is folded as texts are. */
    void add(String phrase, T value) {
        List<Word> words = Words.of(phrase);
        if (!words.isEmpty()) {
            add(words.stream().map(keyOf).toList(), value);
            add(Words.of(phrase, KazakhLetters.CYRILLIC).stream().map(keyOf).toList(), value);
        }
    }

    void add(List<String> keys, T value) {
        Node<T> node = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, k -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    @Nullable
    Found<T> at(List<Word> words, int from, int limit) {
        return at(words, from, limit, false);
    }

    /** As {@link #at(List, int, int)}, passing over hyphens and, inside a phrase, over initials: "Antony J. Blinken". */
    @Nullable
    Found<T> nameAt(List<Word> words, int from, int limit) {
        return at(words, from, limit, true);
    }

    private @Nullable Found<T> at(List<Word> words, int from, int limit, boolean lenient) {
        Node<T> node = root;
        Found<T> longest = null;
        for (int i = from; i < limit; i++) {
            Word word = words.get(i);
            Node<T> next = node.next.get(keyOf.apply(word));
            if (next == null) {
                if (lenient && i > from && (DIVIDING.contains(word.key()) || word.initial())) {
                    continue;
                }
                break;
            }
            node = next;
            if (!node.values.isEmpty()) {
                longest = new Found<>(node.values, i + 1);
            }
        }
        return longest;
    }
}
