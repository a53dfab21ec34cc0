package org.communique.catalogue;

import java.util.List;
import org.communique.catalogue.FacetCounts.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param types how many articles and contacts there are, each as if both were asked for
 * @param counts how many results each further choice would leave
 * @param better the words in a spelling that finds something; null unless these find nothing
 * @param building how much of the index there is while it is built, in per cent; null when it is complete
 */
public record SearchAnswer(
        Slice<SearchHit> found,
        List<Facet> types,
        FacetCounts counts,
        @Nullable String better,
        @Nullable Integer building) {}
