package org.communique.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides a text into words, in one pass. */
final class Words {

    private static final Set<String> INITIALS = WordSet.of("sh zh kh ch ye yu ya");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private final @Nullable KazakhLetters kazakh;

    private Words(String text, @Nullable KazakhLetters kazakh) {
        this.text = text;
        this.kazakh = kazakh;
    }

    static List<Word> of(String text) {
        return of(text, null);
    }

    /** The words of a text; one in Kazakh loses Kazakh case endings first. */
    static List<Word> of(String text, @Nullable KazakhLetters kazakh) {
        Words reader = new Words(text, kazakh);
        while (reader.at < text.length()) {
            reader.step();
        }
        return reader.words;
    }

    private void step() {
        char c = text.charAt(at);
        if (han(c)) {
            add(at + 1, String.valueOf(Simplified.of(c)), true);
        } else if (Character.isLetterOrDigit(c)) {
            letters();
        } else if (!Character.isWhitespace(c) && c != '\u00AD' && c != '\uFEFF') {
            add(at + 1, mark(c), false);
        } else {
            at++;
        }
    }

    private static String mark(char c) {
        return switch (c) {
            case '–', '—', '-', '‑', '−' -> "-";
            case '’', '‘', 'ʼ', '`' -> "'";
            case '“', '”', '„', '«', '»', '「', '」' -> "\"";
            case '，', '،' -> ",";
            case '；', '؛' -> ";";
            case '（' -> "(";
            case '）' -> ")";
            default -> String.valueOf(c);
        };
    }

    private void letters() {
        int end = at;
        int kana = kana(text.charAt(at));
        while (end < text.length()
                && kana(text.charAt(end)) == kana
                && (Character.isLetterOrDigit(text.charAt(end)) && !han(text.charAt(end)) || joins(end))) {
            end++;
        }
        boolean capital = Character.isUpperCase(text.charAt(at)) || Fold.arabic(text.charAt(at)) || kana > 1;
        String printed = text.substring(at, end);
        if (capital && dotAt(end) && !wangYi(printed) && (end - at == 1 || INITIALS.contains(Fold.word(printed)))) {
            abbreviation(end);
        } else if (printed.equals("US") || printed.equals("USA")) {
            add(end, "u.s.", true);
        } else {
            String word = kazakh == null ? printed : kazakh.stem(printed);
            add(end, word.isEmpty() ? printed : Fold.word(word), capital);
        }
    }

    /** "Токаев принял Ван И. Затем …": no initial, but a name that ends a sentence. */
    private boolean wangYi(String printed) {
        return printed.equals("И")
                && !words.isEmpty()
                && words.get(words.size() - 1).is("ван");
    }

    /** "U.S.", "P.R.C." are one word, "K." is an initial. */
    private void abbreviation(int firstDot) {
        int end = firstDot + 1;
        while (end + 1 < text.length() && Character.isUpperCase(text.charAt(end)) && dotAt(end + 1)) {
            end += 2;
        }
        String key = Fold.word(text.substring(at, firstDot))
                + text.substring(firstDot, end).toLowerCase(Locale.ROOT);
        if (key.equals("u.s")
                || key.equals("u.") && text.startsWith("S", end) && !Character.isLetter(charAt(end + 1))) {
            end = key.equals("u.") ? end + 1 : end;
            key = "u.s.";
        }
        add(end, key.equals("u.s.a.") ? "u.s." : key, true);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private boolean dotAt(int index) {
        return charAt(index) == '.';
    }

    /** "Xi'an", "O'Brien", "C5+1" and "d'affaires" are one word, "Tokayev's" is two. */
    private boolean joins(int index) {
        char c = text.charAt(index);
        if (index == at || index + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(index + 1);
        if (c == '+') {
            return Character.isDigit(next);
        }
        boolean apostrophe = c == '\'' || c == '’' || c == 'ʼ';
        return apostrophe && Character.isLetter(next) && !(next == 's' && !Character.isLetter(charAt(index + 2)))
                || c == '.' && Character.isDigit(next) && Character.isDigit(text.charAt(index - 1));
    }

    /** Japanese writes foreign names in katakana, 2, and its endings in hiragana, 1. */
    private static int kana(char c) {
        return c >= '\u30A0' && c <= '\u30FF' ? 2 : c >= '\u3041' && c <= '\u309F' ? 1 : 0;
    }

    static boolean han(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private void add(int end, String key, boolean capital) {
        words.add(new Word(at, end, key, capital));
        at = end;
    }
}
