package org.communique.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells languages in Latin letters by their commonest words, as a BCP 47 tag. */
final class CommonWords {

    private record Row(String language, String words) {}

    private static final List<Row> ROWS = List.of(
            new Row("en", "the of and to in that is for with on was by has"),
            new Row("de", "der die und das den mit ist im für auf dem nicht wie des von hat"),
            new Row("fr", "le la les des et du une dans pour sur est que par au ont"),
            new Row("es", "el la los las que una del por con para se en su y"),
            new Row("pt", "o os que uma do da não com para no na em ao"),
            new Row("it", "il di che della del per con una sono nel dei gli alla"),
            new Row("nl", "de het een van en dat met voor niet zijn op aan"),
            new Row("pl", "w na z się nie do że przez jest oraz od po"),
            new Row("tr", "ve bir bu ile için da de olarak dışişleri olan"),
            new Row("uz", "va bilan uchun bu ham haqida o'zbekiston bo'lib"),
            new Row(
                    "kk-Latn",
                    "jáne jäne men úshin üşin bul dep bolyp týraly turaly qazaqstan ótken boıynsha boiynşa aıtty"),
            new Row("ro", "și în pe că din care cu al ale unei este pentru a la"),
            new Row("sr-Latn", "je se su od da predsednik predsednika predsednikom saradnju saradnje takođe juče"),
            new Row("hr", "je se su od da predsjednik predsjednika predsjednikom suradnju suradnje također jučer"),
            new Row("cs", "se na je že ve pro který jsou podle při"),
            new Row("hu", "az és hogy egy nem is a"),
            new Row("id", "yang dan di dengan untuk dari pada ini itu"),
            new Row("tl", "ng mga ang sa ni kay niya ito nang"),
            new Row("vi", "và của là các cho trong với được"));

    /** Endings and letters that only Kazakh has in its Latin alphabets of 2018 and 2021. */
    private static final List<String> KAZAKH = List.of("nyń", "niń", "nyñ", "niñ", "ǵ", "tyń", "tiń");

    private static final int ENOUGH = 2;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");

    private static final Map<String, List<String>> LANGUAGES = languages();

    private CommonWords() {}

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        for (Row row : ROWS) {
            for (String word : row.words().split(" ")) {
                languages.merge(word, List.of(row.language()), CommonWords::joined);
            }
        }
        return languages;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** @param otherwise what the page declares; it counts where the words tell nothing */
    static String language(String text, String otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (KAZAKH.stream().anyMatch(lower::contains)) {
            return "kk-Latn";
        }
        Map<String, Integer> counts = new HashMap<>();
        for (String word : WORDS.split(lower)) {
            for (String language : LANGUAGES.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        String declared = otherwise.split("-")[0];
        return counts.entrySet().stream()
                .filter(found -> found.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(found -> found.getKey().equals(declared))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
