package org.communique.recognition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Folds spellings of one word into one key. */
final class Fold {

    /** The case endings of Russian nouns and adjectives, longest first. */
    private static final String[] RUSSIAN = {
        "ского", "скому", "скими", "ского", "ском", "ская", "ское", "ской", "скую", "ских", "ские", "ский", "ским",
        "ами", "ями", "ого", "его", "ому", "ему", "ыми", "ими", "ах", "ях", "ых", "их", "ом", "ем", "ой", "ей", "ым",
        "им", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ую", "юю", "ою", "ею", "ия", "ию", "ии", "ов", "ью", "а",
        "у", "ы", "и", "е", "о", "я", "ю", "й", "ь"
    };

    private Fold() {}

    /** The key that a word of any script is looked up by. */
    static String word(String printed) {
        String lower = ascii(printed) ? printed.toLowerCase(Locale.ROOT) : folded(printed);
        return lower.isEmpty() || !cyrillic(lower.charAt(lower.length() - 1)) ? lower : russianStem(lower);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /**
     * Latin letters lose their marks; Cyrillic й and ё, which decompose as well, keep theirs. A mark that stands alone
     * ("ー" in "「ー」") is its own key.
     */
    private static String folded(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        if (cyrillic(lower.charAt(0))) {
            return lower.replace('ё', 'е');
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (char c : Normalizer.normalize(lower, Normalizer.Form.NFKD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.MODIFIER_LETTER) {
                plain.append(plain(c));
            }
        }
        return plain.isEmpty() ? lower : plain.toString();
    }

    /** Letters that do not decompose, and the two forms of Persian and Arabic letters. */
    private static char plain(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ə' -> 'a';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ی', 'ى' -> 'ي';
            case 'ک' -> 'ك';
            default -> c;
        };
    }

    static boolean arabic(char c) {
        return c >= '\u0620' && c <= '\u06D3';
    }

    static boolean cyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }

    /** A surname keeps its "-ов", so that "Токаев" and "Токаева" fall together and no shorter. */
    private static String russianStem(String word) {
        for (String ending : RUSSIAN) {
            int stem = word.length() - ending.length();
            if (stem >= 3 && word.endsWith(ending)) {
                return ending.equals("ов") ? word : word.substring(0, stem);
            }
        }
        return word;
    }

    /** "Кездеседі" is to come and "қабылдады" was; after these vowels a noun has other endings. */
    private static boolean verb(String lower, int stem) {
        boolean ended =
                lower.length() - stem == 2 && lower.charAt(stem) == 'д' && "іы".indexOf(lower.charAt(stem + 1)) >= 0;
        return ended && "аей".indexOf(lower.charAt(stem - 1)) >= 0 && !Character.isUpperCase(lower.charAt(0));
    }

    /** Of Kazakh, and the genitive of Kyrgyz. */
    private static final String[] KAZAKH = {
        "нын", "нин", "дын", "дин", "тын", "тин", "дун", "нун", "тун", "дағы", "дегі", "тағы", "тегі", "ның", "нің",
        "дың", "дің", "тың", "тің", "мен", "бен", "пен", "дан", "ден", "тан", "тен", "нан", "нен", "ымен", "імен", "ға",
        "ге", "қа", "ке", "на", "не", "да", "де", "та", "те", "ды", "ді", "ты", "ті", "ны", "ні"
    };

    /** Names that end as if in a case. */
    private static final List<String> UNDIVIDED = List.of("Байден", "Иран", "Үндістан", "Өзбекстан", "Астана");

    /** "Төрағасын", "елшісін": the accusative after a possessive. */
    private static final String[] POSSESSED = {"сын", "сін", "тін", "рін", "лін"};

    /** A Kazakh word without its case ending: "Тоқаевтың" is "тоқаев". */
    static String kazakhStem(String lower) {
        if (lower.isEmpty() || UNDIVIDED.contains(lower)) {
            return lower;
        }
        for (String ending : POSSESSED) {
            if (lower.length() > 5 && lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - 1);
            }
        }
        for (String ending : KAZAKH) {
            int stem = lower.length() - ending.length();
            if (stem >= (Character.isUpperCase(lower.charAt(0)) ? 3 : 4) && lower.endsWith(ending)) {
                return verb(lower, stem) ? lower : lower.substring(0, stem);
            }
        }
        return lower;
    }

    /** The key of a name in Cyrillic letters, the same in Russian and Kazakh: Тоқаев and Токаев, Әлихан and Алихан. */
    static String cyrillicName(String key) {
        StringBuilder folded = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char sound = russian(key.charAt(i));
            if (sound != 0 && (folded.isEmpty() || folded.charAt(folded.length() - 1) != sound)) {
                folded.append(sound);
            }
        }
        return folded.toString();
    }

    private static char russian(char c) {
        return switch (c) {
            case 'ә' -> 'а';
            case 'ғ' -> 'г';
            case 'қ' -> 'к';
            case 'ң' -> 'н';
            case 'ө' -> 'о';
            case 'ұ', 'ү' -> 'у';
            case 'һ' -> 'х';
            case 'і', 'й', 'ы' -> 'и';
            case 'э' -> 'е';
            case 'ь', 'ъ' -> 0;
            default -> c;
        };
    }

    /**
     * The key of a name in Latin letters, the same for every romanisation: Tokayev, Tokaev, Toqaev; Dzhaksybekov,
     * Zhaksybekov, Jaksybekov; Idrissov, Idrisov; Yerlan, Erlan.
     */
    static String name(String key) {
        StringBuilder folded = new StringBuilder(key.length());
        int i = 0;
        while (i < key.length()) {
            char c = key.charAt(i);
            char next = i + 1 < key.length() ? key.charAt(i + 1) : 0;
            char sound = sound(c, next);
            boolean two = next == 'h' && (c == 'z' || c == 'k') || c == 'd' && (next == 'j' || next == 'z');
            i += c == 'd' && next == 'z' && i + 2 < key.length() && key.charAt(i + 2) == 'h' ? 3 : two ? 2 : 1;
            if (sound != 0 && (folded.length() == 0 || folded.charAt(folded.length() - 1) != sound)) {
                folded.append(sound);
            }
        }
        return folded.toString();
    }

    private static char sound(char c, char next) {
        boolean glide = next == 'e' || next == 'a' || next == 'u' || next == 'o';
        return switch (c) {
            case 'z' -> next == 'h' ? 'j' : 'z';
            case 'd' -> next == 'j' || next == 'z' ? 'j' : 'd';
            case 'k' -> next == 'h' ? 'h' : 'k';
            case 'q' -> 'k';
            case 'w' -> 'v';
            case 'y' -> glide ? 0 : 'i';
            case '\'', '’' -> 0;
            default -> c;
        };
    }
}
