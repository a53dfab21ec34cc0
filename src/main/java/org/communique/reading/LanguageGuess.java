package org.communique.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its letters and its commonest words. */
final class LanguageGuess {

    /** Letters of Kazakh that its neighbours have not; і is Ukrainian and Belarusian as well. */
    private static final String KAZAKH_CYRILLIC = "әғқңөұүһ";

    private static final String UKRAINIAN = "іїєґ";

    /** One letter in so many tells its language. */
    private static final int SPECIAL = 100;

    private static final int PARAGRAPHS = 12;

    private static final int SAMPLE = 20_000;

    private LanguageGuess() {}

    /** A BCP 47 tag: {@code en}, {@code ru}, {@code kk}, {@code kk-Latn}, {@code kk-Arab}, {@code zh}; else what the page declares, or {@code und}. */
    static String of(List<Paragraph> paragraphs, @Nullable String declared) {
        String text = paragraphs.stream().map(Paragraph::text).limit(PARAGRAPHS).collect(Collectors.joining(" "));
        return of(text.substring(0, Math.min(SAMPLE, text.length())), declared == null ? "und" : declared);
    }

    static String of(String text, String declared) {
        int[] counts = new int[7];
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            counts[kind(c)]++;
            counts[5] += KAZAKH_CYRILLIC.indexOf(c) >= 0 ? 1 : 0;
            counts[6] += UKRAINIAN.indexOf(c) >= 0 ? 1 : 0;
        }
        int letters = counts[1] + counts[2] + counts[3] + counts[4];
        if (letters == 0) {
            return declared;
        }
        if (counts[3] * 4 > letters) {
            return "zh";
        }
        if (counts[2] * 2 > letters) {
            return counts[5] * SPECIAL > counts[2] ? "kk" : counts[6] * SPECIAL > counts[2] ? "uk" : "ru";
        }
        return counts[1] * 2 > letters ? latin(text, declared) : declared;
    }

    private static String latin(String text, String declared) {
        String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
        boolean english = lower.contains(" the ") && (lower.contains(" of ") || lower.contains(" and "));
        return english ? "en" : declared;
    }

    private static int kind(char c) {
        if (c < 0x250) {
            return Character.isLetter(c) ? 1 : 0;
        }
        if (c >= 0x400 && c < 0x530) {
            return 2;
        }
        if (Words.isIdeograph(c)) {
            return 3;
        }
        return Character.isLetter(c) ? 4 : 0;
    }
}
