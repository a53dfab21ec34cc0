package org.communique.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction as pages show it.
 *
 * @param target what was corrected: {@code article}, {@code contact}, {@code official}, {@code place}
 * @param key what its page is found by: an id, or an official's slug
 * @param label what it is called by now
 * @param field the field, without what it is about
 * @param about what a field that there are many of is about: an official's slug, an article's or contact's id
 * @param value what the curator set, as text; null for "none"
 * @param former what was read when it was made; null for "none"
 * @param madeBy the curator's name, for curators only
 * @param stale whether what it was made against has vanished
 */
public record CorrectionView(
        long id,
        String target,
        String key,
        String label,
        String field,
        @Nullable String about,
        @Nullable String value,
        @Nullable String former,
        String reason,
        String madeBy,
        Instant madeAt,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        boolean stale) {}
