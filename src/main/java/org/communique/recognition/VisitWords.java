package org.communique.recognition;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What ranks a visit. */
final class VisitWords {

    private static final Map<String, VisitFormat> FORMATS = Map.ofEntries(
            Map.entry("state", VisitFormat.STATE),
            Map.entry("official", VisitFormat.OFFICIAL),
            Map.entry("working", VisitFormat.WORKING),
            Map.entry("private", VisitFormat.PRIVATE),
            Map.entry("государственн", VisitFormat.STATE),
            Map.entry("официальн", VisitFormat.OFFICIAL),
            Map.entry("рабоч", VisitFormat.WORKING),
            Map.entry("мемлекеттік", VisitFormat.STATE),
            Map.entry("ресми", VisitFormat.OFFICIAL),
            Map.entry("жұмыс", VisitFormat.WORKING));

    static final Set<String> NOUNS = WordSet.of(
            "visit visits trip tour визит визита визитом визите визиту поездка сапары сапар сапарымен сапарын");

    private VisitWords() {}

    static @Nullable VisitFormat format(String key) {
        return FORMATS.get(key);
    }
}
