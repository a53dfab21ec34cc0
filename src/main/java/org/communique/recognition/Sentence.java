package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence: the words of its part from one index to before another.
 *
 * @param index its place among the sentences of the article; 0 is the headline or, without one, the first of the body
 */
record Sentence(TextPart part, int from, int to, int index) {

    private static final Set<String> STOPS = WordSet.of(". ! ? 。 ！ ？");

    /** After these a full stop ends no sentence. */
    private static final Set<String> ABBREVIATED = WordSet.of("""
            mr mrs ms dr st gen lt col sen rep gov jan feb aug sep sept oct nov dec no vs amb prof h.e hon
            messrs г гг им т д ул
            """);

    /** Longer sentences are cut, so that no text costs more than its length. */
    private static final int LONGEST = 250;

    /** After "U.S." these begin a new sentence, other capitals go on: "the U.S. Secretary". */
    private static final Set<String> OPENERS = WordSet.of("""
            the he she it they in on at during this these as according for after a an we his her both earlier
            also following among our i
            """);

    List<Word> words() {
        return part.words();
    }

    Word word(int index) {
        return part.words().get(index);
    }

    String text() {
        return from < to ? part.printed(from, to) : "";
    }

    /** Whether one of the words stands between two indexes, as far as the sentence reaches. */
    boolean any(Set<String> keys, int from, int to) {
        for (int i = Math.max(from, this.from); i < Math.min(to, this.to); i++) {
            if (keys.contains(word(i).key())) {
                return true;
            }
        }
        return false;
    }

    boolean headline() {
        return part.where() == Evidence.Where.HEADLINE;
    }

    static List<Sentence> of(TextPart part, int firstIndex) {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> words = part.words();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (ends(words, i) || i - from >= LONGEST) {
                int to = closing(words, i + 1);
                sentences.add(new Sentence(part, from, to, firstIndex + sentences.size()));
                from = to;
                i = to - 1;
            }
        }
        if (from < words.size()) {
            sentences.add(new Sentence(part, from, words.size(), firstIndex + sentences.size()));
        }
        return sentences;
    }

    /** A quotation's end belongs to the sentence that it closes. */
    private static int closing(List<Word> words, int next) {
        boolean quote = next < words.size()
                && words.get(next).is("\"")
                && words.get(next).start() == words.get(next - 1).end();
        return quote ? next + 1 : next;
    }

    private static boolean ends(List<Word> words, int i) {
        if (i + 1 == words.size()) {
            return true;
        }
        Word word = words.get(i);
        Word next = words.get(i + 1);
        if (word.is("u.s.") && word.end() + 1 == next.start()) {
            return next.capital() && OPENERS.contains(next.key());
        }
        if (!STOPS.contains(word.key())
                || word.is(".")
                        && i > 0
                        && ABBREVIATED.contains(words.get(i - 1).key())) {
            return false;
        }
        return !word.is(".") || next.capital() || next.mark() || next.start() > word.end() + 1;
    }
}
