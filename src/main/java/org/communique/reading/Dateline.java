package org.communique.reading;

import org.jspecify.annotations.Nullable;

/**
 * The "ASTANA. KAZINFORM" before the first sentence: where and by whom the article was filed, not where things happened.
 *
 * @param place the city in ordinary letters ("Nur-Sultan")
 * @param agency the agency in ordinary letters ("Kazinform")
 * @param printed the words as they stand on the page
 */
public record Dateline(
        @Nullable String place,
        @Nullable String agency,
        @Nullable String printed) {

    public static final Dateline NONE = new Dateline(null, null, null);
}
