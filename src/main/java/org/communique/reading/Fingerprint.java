package org.communique.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tells whether two pages carry the same article, whatever their layout: values to keep and to compare. Case,
 * punctuation and quotation marks do not count.
 *
 * @param body a hash of the whole text, 16 hexadecimal digits
 * @param lead a hash of its first words, which captures that were cut off share with whole ones; empty where the text is
 *     too short to have one
 * @param sketch the least hashes of its runs of four words (MinHash, A. Broder 1997): two texts share about as many of
 *     them as they share such runs
 */
public record Fingerprint(String body, String lead, List<Integer> sketch) {

    private static final int SHINGLE = 4;
    private static final int SLOTS = 64;
    private static final int BAND = 4;
    private static final int LEAD_WORDS = 30;

    /** A correction or two leave more than this alike; two stories of one day share less. */
    private static final double ALIKE = 0.6;

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long[] MIXERS = mixers();

    public Fingerprint {
        sketch = List.copyOf(sketch);
    }

    public static Fingerprint of(CleanArticle article) {
        String[] words = article.paragraphs().stream()
                .map(paragraph -> apart(Titles.plain(paragraph.text())))
                .collect(Collectors.joining(" "))
                .strip()
                .split(" +");
        String lead = words.length < LEAD_WORDS ? "" : hex(hash(words, 0, LEAD_WORDS));
        return new Fingerprint(hex(hash(words, 0, words.length)), lead, sketch(words));
    }

    /** Chinese is written without blanks: there every character counts as a word. */
    private static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            apart.append(Words.isIdeograph(c) ? " " + c + " " : String.valueOf(c));
        }
        return apart.toString();
    }

    /** Whether both are captures of one article. */
    public boolean isSameArticle(Fingerprint other) {
        return body.equals(other.body) || !lead.isEmpty() && lead.equals(other.lead) || resemblance(other) >= ALIKE;
    }

    /** About the share of runs of four words that both have, 0 to 1. */
    public double resemblance(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < SLOTS; i++) {
            same += sketch.get(i).equals(other.sketch.get(i)) ? 1 : 0;
        }
        return (double) same / SLOTS;
    }

    /** Keys to look others up by: texts that are alike share at least one of them, others hardly ever do. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int from = 0; from < SLOTS; from += BAND) {
            long band = BASIS + from;
            for (int slot : sketch.subList(from, from + BAND)) {
                band = (band ^ slot) * PRIME;
            }
            bands.add(band);
        }
        return bands;
    }

    private static List<Integer> sketch(String[] words) {
        int[] least = new int[SLOTS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= Math.max(words.length, SHINGLE); i++) {
            long shingle = hash(words, i, Math.min(words.length, i + SHINGLE));
            for (int slot = 0; slot < SLOTS; slot++) {
                least[slot] = Math.min(least[slot], (int) (mix(shingle ^ MIXERS[slot]) >>> 33));
            }
        }
        return Arrays.stream(least).boxed().toList();
    }

    /** FNV-1a over the characters of these words. */
    private static long hash(String[] words, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < words[i].length(); k++) {
                hash = (hash ^ words[i].charAt(k)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mix(hash);
    }

    /** The finisher of SplitMix64: every bit depends on every other. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static long[] mixers() {
        long[] mixers = new long[SLOTS];
        for (int slot = 0; slot < SLOTS; slot++) {
            mixers[slot] = mix((slot + 1) * 0x9E3779B97F4A7C15L);
        }
        return mixers;
    }

    private static String hex(long hash) {
        return "%016x".formatted(hash);
    }
}
