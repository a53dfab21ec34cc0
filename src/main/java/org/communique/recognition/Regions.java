package org.communique.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States, provinces and regions of the three countries: "Governor of Arizona", "the Party chief of Hubei". */
final class Regions {

    private static final String ROWS = """
            US  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; \
                Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; \
                Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; \
                Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; \
                Virginia; West Virginia; Wisconsin; Wyoming
            CN  Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan; Inner Mongolia; \
                Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Tibet; Yunnan; Zhejiang
            KZ  Abai; Akmola; Mangistau; Mangystau; Zhambyl; Zhetisu; Zhetysu; Ulytau; Turkistan; Kyzylorda; Kostanay; Karaganda
            """;

    private static final Map<String, String> COUNTRIES = new HashMap<>();

    private static final Phrases<String> PHRASES = new Phrases<>();

    static {
        for (String row : ROWS.split("\n")) {
            for (String name : row.substring(2).split(";")) {
                COUNTRIES.put(name.strip(), row.substring(0, 2));
                PHRASES.add(name.strip(), row.substring(0, 2));
            }
        }
    }

    private Regions() {}

    static Stream<KnownPlace> places() {
        return COUNTRIES.entrySet().stream()
                .map(region -> new KnownPlace(region.getKey(), region.getValue(), null, List.of(), "region"));
    }

    /** Whose region a title names: "governor of arizona". */
    static @Nullable String in(String title) {
        List<Word> words = Words.of(title);
        for (int i = 0; i < words.size(); i++) {
            Phrases.Found<String> found = PHRASES.at(words, i, words.size());
            if (found != null) {
                return found.value();
            }
        }
        return null;
    }
}
