package org.communique.site;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of an official in their scripts; templates call it as {@code @spellings}. */
@Component("spellings")
class Spellings {

    /** Letters of Kazakh that Russian has not. */
    private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    private static final Map<UnicodeScript, String> LANGUAGES =
            Map.of(UnicodeScript.HAN, "zh", UnicodeScript.CYRILLIC, "ru");

    /** The first name of each language whose letters are not Latin. */
    public List<String> own(List<String> names) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String name : names) {
            String language = languageOf(name);
            if (language != null) {
                first.putIfAbsent(language, name);
            }
        }
        return List.copyOf(first.values());
    }

    /** The others. */
    public List<String> further(List<String> names) {
        List<String> own = own(names);
        return names.stream().filter(name -> !own.contains(name)).toList();
    }

    /** The language that a name's letters give away; null for Latin letters, which give nothing away. */
    public @Nullable String languageOf(String name) {
        return name.codePoints()
                .mapToObj(letter -> KAZAKH.indexOf(letter) >= 0 ? "kk" : LANGUAGES.get(UnicodeScript.of(letter)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
