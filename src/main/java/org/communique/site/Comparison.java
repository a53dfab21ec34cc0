package org.communique.site;

import java.util.List;
import java.util.function.Function;
import org.communique.catalogue.FacetCounts;
import org.communique.catalogue.FacetCounts.Facet;

/** Two countries or two officials beside each other, by level and by kind of their contacts. */
record Comparison(Party left, Party right, List<Section> sections) {

    /** Half of the drawing's width, in its units. */
    static final double HALF = 100;

    /** One of the two. */
    record Party(String name, String style, String link, Address address, long contacts, FacetCounts counts) {}

    /** A way of dividing the contacts. */
    record Section(String key, List<Line> lines) {}

    /** One line: how many contacts each has, where they are listed, and how long their bars are. */
    record Line(String label, Count left, Count right) {}

    /** A figure with its list. */
    record Count(long contacts, String link, double width) {}

    static Comparison of(Party left, Party right, Words words) {
        return new Comparison(
                left,
                right,
                List.of(
                        section(ContactParameters.LEVEL, left, right, FacetCounts::levels, words),
                        section(ContactParameters.KIND, left, right, FacetCounts::kinds, words)));
    }

    private static Section section(
            String name, Party left, Party right, Function<FacetCounts, List<Facet>> facets, Words words) {
        List<Facet> lefts = facets.apply(left.counts());
        List<Facet> rights = facets.apply(right.counts());
        long largest = Math.max(1, Math.max(largest(lefts), largest(rights)));
        return new Section(
                name,
                ContactParameters.tokens(name).stream()
                        .map(token -> new Line(
                                words.say(name + "." + token),
                                count(name, token, left, lefts, largest),
                                count(name, token, right, rights, largest)))
                        .filter(line -> line.left().contacts() + line.right().contacts() > 0)
                        .toList());
    }

    private static long largest(List<Facet> facets) {
        return facets.stream().mapToLong(Facet::contacts).max().orElse(0);
    }

    private static Count count(String name, String token, Party party, List<Facet> facets, long largest) {
        long contacts = facets.stream()
                .filter(facet -> facet.value().equals(token))
                .mapToLong(Facet::contacts)
                .sum();
        return new Count(
                contacts, party.address().only(name, token).toString(), Scale.rounded(HALF * contacts / largest));
    }
}
