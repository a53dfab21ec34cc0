package org.communique.catalogue.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param words as a reader typed them; null or blank finds whatever the rest allows
 * @param throughReports contacts are found by the whole text of their articles
 * @param values by which results are narrowed; without any a dimension lets everything pass
 * @param from not wholly before this day; what is undated is left out
 * @param to not wholly after this day; what is undated is left out
 * @param newestFirst else the best match first
 * @param after the cursor of a former answer
 * @param counted the dimensions whose values are to be counted
 */
public record SearchRequest(
        @Nullable String words,
        boolean throughReports,
        Map<Dimension, List<String>> values,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst,
        @Nullable String after,
        int limit,
        Set<Dimension> counted) {

    public SearchRequest {
        values = Map.copyOf(values);
        counted = Set.copyOf(counted);
    }

    SearchRequest withWords(String others) {
        return new SearchRequest(others, throughReports, values, from, to, newestFirst, null, limit, Set.of());
    }

    List<String> chosen(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
