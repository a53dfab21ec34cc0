package org.communique.catalogue;

import java.util.List;
import org.communique.catalogue.search.Found.Run;
import org.jspecify.annotations.Nullable;

/**
 * One article or contact found.
 *
 * @param type {@code article} or {@code contact}
 * @param title its headline or title, as runs of text
 * @param snippet the words around what was found, as runs of text; the beginning where only the title matches
 */
public record SearchHit(
        String type,
        long id,
        List<Run> title,
        List<Run> snippet,
        @Nullable DateView date,
        List<String> countries) {}
