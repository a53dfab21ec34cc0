package org.communique.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chinese names as Russian and Kazakh pages write them, in pinyin: "Чжан Ханьхуэем" is Zhang Hanhui. The transcription is
 * Palladius's, which is regular: an initial and a final give a syllable.
 */
final class Palladius {

    private static final String INITIALS = """
            б b п p м m ф f д d т t н n л l г g к k х h чж zh ч ch ш sh ж r цз z ц c с s
            """;

    /** Finals that turn цз, ц, с into j, q, x, and stand after these, after lips, teeth and tongue. */
    private static final String FRONT = """
            и i я ia е ie яо iao ю iu янь ian инь in ян iang ин ing юн iong юй u юэ ue юань uan юнь un
            """;

    private static final String BACK = """
            а a э e ай ai эй ei ао ao оу ou ань an энь en ан ang эн eng ун ong у u уа ua о uo уай uai уй ui уэй ui
            уань uan унь un уан uang ы i
            """;

    private static final String ALONE = """
            а a о o э e ай ai эй ei ао ao оу ou ань an энь en ан ang эр er и yi я ya е ye яо yao ю you янь yan инь yin ян yang
            ин ying юн yong у wu ва wa во wo вай wai вэй wei вань wan вэнь wen ван wang вэн weng юй yu юэ yue юань yuan юнь yun
            """;

    /** The family names that most Chinese officials bear; without one of them a name is not taken for Chinese. */
    private static final Set<String> FAMILIES = Set.of("""
            ван ли чжан лю чэнь ян чжао хуан чжоу у сюй сунь ху чжу гао линь хэ го ма ло лян сун чжэн се хань тан фэн юй дун сяо
            чэн цао юань дэн фу шэнь цзэн пэн люй су лу цзян цай цзя дин вэй сюэ е янь пань ду дай ся чжун тянь жэнь цзинь
            фань фан ши яо тань ляо цзоу сюн лун вань дуань лэй хоу шао мэн мао цинь инь чан чжань и си хао кун бай цуй кан
            шан цюй гу не чи вэнь бань цзи цюань бао ню ко мэй цян чу ань лань гун фа кэ ци юнь сян пи тао цяо жао чай
            """.strip().split("\\s+"));

    /** Endings of cases, Russian and Kazakh, and what stood in their place. */
    private static final List<String[]> CASES = cases("""
            ом _ а _ у _ е _ ем й ем ь я й я ь ю й ю ь е й е ь ны _ ні _ ды _ ді _ ты _ ті _ ның _ нің _ дың _ дің _ тың _ тің _
            мен _ бен _ пен _ ға _ ге _ қа _ ке _
            """);

    private static final Map<String, String> SYLLABLES = syllables();

    private static final int LONGEST =
            SYLLABLES.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private Palladius() {}

    /** The name in pinyin, family name first; null where it is no Chinese name in its usual order. */
    static @Nullable String pinyin(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 3 || !FAMILIES.contains(lower(words[0]))) {
            return null;
        }
        StringBuilder given = new StringBuilder();
        for (int i = 1; i < words.length; i++) {
            String spelt = i == words.length - 1 ? declined(lower(words[i])) : spell(lower(words[i]), 2);
            if (spelt == null) {
                return null;
            }
            given.append(spelt);
        }
        String family = SYLLABLES.get(lower(words[0]));
        return family == null ? null : capital(family) + " " + capital(given.toString());
    }

    private static @Nullable String declined(String word) {
        String spelt = spell(word, 2);
        for (String[] ending : CASES) {
            if (spelt == null && word.endsWith(ending[0])) {
                spelt = spell(word.substring(0, word.length() - ending[0].length()) + ending[1], 2);
            }
        }
        return spelt;
    }

    /** As many syllables at most; the longest first, for "цзинь" is one. */
    private static @Nullable String spell(String word, int most) {
        if (word.isEmpty() || most == 0) {
            return word.isEmpty() ? "" : null;
        }
        for (int end = Math.min(LONGEST, word.length()); end > 0; end--) {
            String syllable = SYLLABLES.get(word.substring(0, end));
            String rest = syllable == null ? null : spell(word.substring(end).replaceFirst("^[ъ'’-]", ""), most - 1);
            if (rest != null) {
                return syllable + rest;
            }
        }
        return null;
    }

    private static Map<String, String> syllables() {
        Map<String, String> syllables = new HashMap<>(pairs(ALONE));
        pairs(INITIALS).forEach((initial, latin) -> {
            pairs(BACK).forEach((last, spelt) -> syllables.put(initial + last, latin + after(latin, spelt)));
            pairs(FRONT).forEach((last, spelt) -> syllables.put(initial + last, front(latin) + spelt));
        });
        return syllables;
    }

    /** "бо" is bo and "го" guo. */
    private static String after(String initial, String last) {
        return last.equals("uo") && "bpmf".contains(initial) ? "o" : last;
    }

    private static String front(String initial) {
        return switch (initial) {
            case "z" -> "j";
            case "c" -> "q";
            case "s" -> "x";
            default -> initial;
        };
    }

    private static Map<String, String> pairs(String table) {
        Map<String, String> pairs = new HashMap<>();
        String[] cells = table.strip().split("\\s+");
        for (int i = 0; i < cells.length; i += 2) {
            pairs.put(cells[i], cells[i + 1]);
        }
        return pairs;
    }

    private static List<String[]> cases(String table) {
        List<String[]> cases = new ArrayList<>();
        String[] cells = table.strip().split("\\s+");
        for (int i = 0; i < cells.length; i += 2) {
            cases.add(new String[] {cells[i], cells[i + 1].replace("_", "")});
        }
        return cases;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
