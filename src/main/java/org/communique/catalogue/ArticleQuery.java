package org.communique.catalogue;

import java.util.List;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for; an empty list asks for all.
 *
 * @param countries of the contacts they tell of, any of them
 * @param officials who take part in those contacts, all of them, by slug
 * @param sources the outlets that brought them, any of them
 * @param from published on or after the first day of this
 * @param to published on or before the last day of this
 * @param words full text
 * @param after the cursor of a former slice
 * @param limit how many at most
 */
public record ArticleQuery(
        List<String> countries,
        List<String> officials,
        List<String> sources,
        @Nullable Edtf from,
        @Nullable Edtf to,
        @Nullable String words,
        @Nullable String after,
        int limit) {

    public ArticleQuery {
        countries = List.copyOf(countries);
        officials = List.copyOf(officials);
        sources = List.copyOf(sources);
        if (limit < 1 || limit > ContactQuery.LARGEST) {
            throw new IllegalArgumentException("limit is 1 to " + ContactQuery.LARGEST + ", not " + limit);
        }
    }

    public static ArticleQuery all() {
        return new ArticleQuery(List.of(), List.of(), List.of(), null, null, null, null, ContactQuery.USUAL);
    }

    /** The same after another cursor, and no more than so many. */
    public ArticleQuery sliced(@Nullable String cursor, int most) {
        return new ArticleQuery(countries, officials, sources, from, to, words, cursor, most);
    }
}
