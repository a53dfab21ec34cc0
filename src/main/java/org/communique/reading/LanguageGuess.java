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

    /** Uyghur shares those, but for this one. */
    private static final String UYGHUR = "ې";

    private static final String URDU = "ےہںٹڈ";

    private static final String PERSIAN = "پچژگکی";

    /** One letter in so many tells its language. */
    private static final int SPECIAL = 100;

    private static final int PARAGRAPHS = 12;

    /** A few paragraphs tell as much as all. */
    private static final int SAMPLE = 1500;

    private final String text;
    private int letters;
    private int latin;
    private int cyrillic;
    private int arabic;
    private int han;
    private int kana;
    private int hangul;

    private LanguageGuess(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                count(text.charAt(i));
            }
        }
    }

    private void count(char c) {
        if (c < 0x250) {
            latin++;
        } else if (c >= 0x400 && c < 0x530) {
            cyrillic++;
        } else if (c >= 0x600 && c < 0x700) {
            arabic++;
        } else if (c >= 0x3040 && c < 0x3100) {
            kana++;
        } else if (c >= 0x3400 && c < 0xA000) {
            han++;
        } else if (c >= 0xAC00 && c < 0xD7A4) {
            hangul++;
        }
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
        if (letters == 0) {
            return declared;
        }
        if ((kana + han) * 4 > letters) {
            return kana * 10 > letters ? "ja" : "zh";
        }
        if (hangul * 2 > letters) {
            return "ko";
        }
        if (cyrillic * 2 > letters) {
            return any(KAZAKH) ? "kk" : any(UKRAINIAN) ? "uk" : "ru";
        }
        if (arabic * 2 > letters) {
            return any(UYGHUR) ? "ug" : any(KAZAKH_ARABIC) ? "kk-Arab" : any(URDU) ? "ur" : any(PERSIAN) ? "fa" : "ar";
        }
        return latin * 2 > letters ? CommonWords.language(text, declared) : declared;
    }

    private boolean any(String special) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += special.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 ? 1 : 0;
        }
        return found * SPECIAL > letters;
    }
}
