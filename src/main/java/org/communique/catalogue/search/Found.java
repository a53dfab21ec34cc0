package org.communique.catalogue.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param total how many match in all
 * @param next the cursor of what follows; null when nothing does
 * @param counts how many results each value of a dimension would leave, if that dimension were chosen anew; empty unless
 *     asked for
 */
public record Found(long total, List<Hit> hits, @Nullable String next, Map<Dimension, Map<String, Long>> counts) {

    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /**
     * @param snippet the best passages; the beginning where only the headline matches
     */
    public record Hit(DocumentKey key, List<Run> headline, List<Run> snippet) {}

    /** A run of text; a hit is what was searched for. */
    public record Run(String text, boolean hit) {}
}
