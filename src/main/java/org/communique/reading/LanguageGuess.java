package org.communique.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its letters, and where many languages share them by its commonest words. */
final class LanguageGuess {

    /** Letters of Kazakh that its neighbours have not; і is Ukrainian and Belarusian as well. */
    private static final String KAZAKH = "әғқңөұүһ";

    private static final String UKRAINIAN = "іїєґ";

    /** Kazakhs of China write with Arabic letters, these among them. */
    private static final String KAZAKH_ARABIC = "ەۋۇۆڭ";

    private static final String PERSIAN = "پچژگکی";

    /** One letter in so many tells its language. */
    private static final int SPECIAL = 100;

    private static final int PARAGRAPHS = 12;

    private static final int SAMPLE = 20_000;

    private final String text;

    private LanguageGuess(String text) {
        this.text = text;
    }

    /**
     * A BCP 47 tag: {@code en}, {@code ru}, {@code kk}, {@code kk-Latn}, {@code kk-Arab}, {@code zh} and others; else what
     * the page declares, or {@code und}.
     */
    static String of(List<Paragraph> paragraphs, @Nullable String declared) {
        String text = paragraphs.stream().map(Paragraph::text).limit(PARAGRAPHS).collect(Collectors.joining(" "));
        return of(text.substring(0, Math.min(SAMPLE, text.length())), declared == null ? "und" : declared);
    }

    static String of(String text, String declared) {
        return new LanguageGuess(text).guess(declared);
    }

    private String guess(String declared) {
        long letters = text.chars().filter(Character::isLetter).count();
        long kana = between('\u3040', '\u30FF');
        if (letters == 0) {
            return declared;
        }
        if ((kana + between('\u3400', '\u9FFF')) * 4 > letters) {
            return kana * 10 > letters ? "ja" : "zh";
        }
        if (between('\uAC00', '\uD7A3') * 2 > letters) {
            return "ko";
        }
        if (between('\u0400', '\u052F') * 2 > letters) {
            return any(KAZAKH, letters) ? "kk" : any(UKRAINIAN, letters) ? "uk" : "ru";
        }
        if (between('\u0600', '\u06FF') * 2 > letters) {
            return any(KAZAKH_ARABIC, letters) ? "kk-Arab" : any(PERSIAN, letters) ? "fa" : "ar";
        }
        boolean latin = text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count() * 2 > letters;
        return latin ? CommonWords.language(text, declared) : declared;
    }

    private long between(char first, char last) {
        return text.chars().filter(c -> c >= first && c <= last).count();
    }

    private boolean any(String special, long letters) {
        return text.chars().filter(c -> special.indexOf(Character.toLowerCase(c)) >= 0).count() * SPECIAL > letters;
    }
}
