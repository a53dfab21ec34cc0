package org.communique.catalogue;

import java.util.List;

/** How many contacts of a query each further choice would leave; a choice within one group widens the group. */
public record FacetCounts(
        List<Facet> countries,
        List<Facet> kinds,
        List<Facet> levels,
        List<Facet> standings,
        List<Facet> places,
        List<Facet> sources,
        List<Facet> officials) {

    /** One choice: the value of the parameter, its name where it is not a token, and the contacts it leaves. */
    public record Facet(String value, String name, long contacts) {}
}
