package org.communique.catalogue.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters as they are compared: without case, accents and the differences of Kazakh and Russian spelling. */
final class Folding {

    private static final String KAZAKH = "әғқңөұүһіёў";
    private static final String RUSSIAN = "агкноууxиеу".replace('x', 'х');
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folding() {}

    static char fold(char letter) {
        int at = KAZAKH.indexOf(letter);
        return at < 0 ? letter : RUSSIAN.charAt(at);
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('й', '\uE000'), Normalizer.Form.NFKD);
        StringBuilder folded =
                new StringBuilder(MARKS.matcher(plain).replaceAll("").replace('\uE000', 'й'));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, fold(folded.charAt(i)));
        }
        return folded.toString();
    }

    /** The words of a text, folded: "Nur-Sultan" is two. */
    static List<String> words(String text) {
        return Stream.of(GAPS.split(fold(text))).filter(word -> !word.isEmpty()).toList();
    }

    /** The script that most of a text's letters tell. */
    static UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /** What no query may hold: control characters, and halves of characters. */
    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(letter -> isStray(letter) ? ' ' : letter).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isStray(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
