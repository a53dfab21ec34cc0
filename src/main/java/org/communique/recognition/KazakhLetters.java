package org.communique.recognition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * "قاسىم-جومارت توقاەۆ", "Qasym-Jomart Toqaev": Kazakh in Arabic and Latin letters as it stands in Cyrillic, so that one
 * lexicon reads all three. Of Latin there are two alphabets, told apart by their marks: ǵ, ń, ý, and ğ, ñ, ū.
 */
enum KazakhLetters {
    CYRILLIC(""),
    /** The first of two is said in a word with the softness mark, or with ە, گ or ك. */
    ARABIC("""
            ا әа ب бб ۆ вв گ гг ع ғғ د дд ج жж ز зз ي ии ك кк ق ққ ل лл م мм ن нн ڭ ңң و өо پ пп ر рр س сс ت тт ۋ уу ۇ үұ
            ف фф ح хх ھ һһ ه һһ چ чч ش шш ە ее ى іы
            """),
    ACUTE("""
            a а á ә b б c ц d д e е f ф g г ǵ ғ h х i і ı и j ж k к l л m м n н ń ң o о ó ө p п q қ r р s с ş ш t т u ұ ú ү
            v в w у x х y ы ý у z з
            """),
    BREVE("""
            a а ä ә b б c ц d д e е f ф g г ğ ғ h х i и ı і j ж k к l л m м n н ñ ң o о ö ө p п q қ r р s с ş ш t т u у ū ұ
            ü ү v в w у x х y ы z з
            """);

    private static final String HARD = "قعح";
    private static final String SOFT = "ەگك\u0621\u0674";
    private static final String ACUTES = "áǵńóúý";
    private static final String VOWELS = "аәеоөұүуыі";

    private final Map<Character, String> letters = new HashMap<>();

    KazakhLetters(String pairs) {
        String[] cells = pairs.strip().split("\\s+");
        for (int i = 0; i + 1 < cells.length; i += 2) {
            letters.put(cells[i].charAt(0), cells[i + 1]);
        }
    }

    /** The letters of a text in Kazakh. */
    static KazakhLetters of(String language, String text) {
        if (language.endsWith("Arab")) {
            return ARABIC;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean latin = language.endsWith("Latn");
        return !latin ? CYRILLIC : lower.chars().anyMatch(c -> ACUTES.indexOf(c) >= 0) ? ACUTE : BREVE;
    }

    /** A word in Cyrillic letters without its case ending. No word ends with ө but a name: Помпео. */
    String stem(String printed) {
        String stem = Fold.kazakhStem(cyrillic(printed));
        return stem.endsWith("ө") ? stem.substring(0, stem.length() - 1) + "о" : stem;
    }

    /** A word in Cyrillic letters; one that is in other letters than these as it stands. */
    private String cyrillic(String printed) {
        if (this == CYRILLIC
                || !letters.containsKey(Character.toLowerCase(printed.charAt(0)))
                        && SOFT.indexOf(printed.charAt(0)) < 0) {
            return printed;
        }
        return this == ARABIC ? arabic(printed) : latin(printed);
    }

    private String arabic(String printed) {
        int which = has(printed, SOFT) && !has(printed, HARD) ? 0 : 1;
        StringBuilder word = new StringBuilder();
        for (char c : printed.toCharArray()) {
            String one = letters.getOrDefault(c, "");
            if (!one.isEmpty()) {
                append(word, one.charAt(which));
            }
        }
        return word.toString()
                .replace("тс", "ц")
                .replace("йе", "е")
                .replace("йа", "я")
                .replace("иа", "ия");
    }

    /** After a vowel i is said й: "Қытай". */
    private static void append(StringBuilder word, char letter) {
        boolean glide = letter == 'и' && !word.isEmpty() && VOWELS.indexOf(word.charAt(word.length() - 1)) >= 0;
        word.append(glide ? 'й' : letter);
    }

    private static boolean has(String word, String any) {
        return word.chars().anyMatch(c -> any.indexOf(c) >= 0);
    }

    private String latin(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT)
                .replace("sh", "ş")
                .replace("sz", "cz")
                .replace("ts", "c");
        StringBuilder word = new StringBuilder();
        for (char c : lower.toCharArray()) {
            append(word, letters.getOrDefault(c, String.valueOf(c)).charAt(0));
        }
        String cyrillic = word.toString().replace("иа", "я").replace("иу", "ю");
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(cyrillic.charAt(0)) + cyrillic.substring(1)
                : cyrillic;
    }
}
