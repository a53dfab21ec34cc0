package org.communique.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which officials are asked for.
 *
 * @param words part of a name, in any script
 * @param country ISO 3166-1 alpha-2
 * @param post part of a post's title
 * @param on a day on which they held a post (the post asked for, if one is)
 * @param met only those who took part in a contact
 * @param after the cursor of a former slice
 * @param limit how many at most
 */
public record OfficialQuery(
        @Nullable String words,
        @Nullable String country,
        @Nullable String post,
        @Nullable LocalDate on,
        boolean met,
        @Nullable String after,
        int limit) {

    public OfficialQuery {
        if (limit < 1 || limit > ContactQuery.LARGEST) {
            throw new IllegalArgumentException("limit is 1 to " + ContactQuery.LARGEST + ", not " + limit);
        }
    }

    /** The same after another cursor, and no more than so many. */
    public OfficialQuery sliced(@Nullable String cursor, int most) {
        return new OfficialQuery(words, country, post, on, met, cursor, most);
    }
}
