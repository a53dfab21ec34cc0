package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.catalogue.FacetCounts.Facet;
import org.communique.catalogue.SearchAnswer;
import org.communique.catalogue.SearchHit;
import org.communique.catalogue.Slice;
import org.communique.catalogue.search.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What the page of results shows beside the form.
 *
 * @param kept what the search field must not lose: parameters with their values
 * @param kinds everything, articles, contacts: to choose one
 * @param orders the best match first, the newest first
 * @param better a spelling that finds something, and its address
 * @param building how much of the index there is, in per cent; null when it is complete
 * @param more the address of what follows
 */
record SearchPage(
        Slice<SearchHit> found,
        List<Kept> kept,
        List<Tab> kinds,
        List<Tab> orders,
        @Nullable Tab better,
        @Nullable Integer building,
        @Nullable String more) {

    record Kept(String name, String value) {}

    /** One of several ways to see the results. */
    record Tab(String label, String address, boolean current) {}

    static SearchPage of(Address given, SearchAnswer answer, Words words) {
        Address address = given.clear(ContactParameters.AFTER);
        String next = answer.found().next();
        String better = answer.better();
        return new SearchPage(
                answer.found(),
                kept(address.clear(ContactParameters.WORDS)),
                kinds(address, answer.types(), words),
                orders(address, words),
                better == null
                        ? null
                        : new Tab(
                                better,
                                address.only(ContactParameters.WORDS, better).toString(),
                                false),
                answer.building(),
                next == null
                        ? null
                        : address.only(ContactParameters.AFTER, next).toString());
    }

    private static List<Kept> kept(Address address) {
        return address.names().stream()
                .flatMap(name -> address.all(name).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    private static List<Tab> kinds(Address address, List<Facet> types, Words words) {
        List<Tab> tabs = new ArrayList<>();
        long all = types.stream().mapToLong(Facet::contacts).sum();
        tabs.add(new Tab(
                words.say("search.all", all),
                address.clear(SearchParameters.TYPE).toString(),
                address.all(SearchParameters.TYPE).isEmpty()));
        Stream.of(DocumentType.values()).map(DocumentType::token).forEach(type -> {
            long count = types.stream()
                    .filter(facet -> facet.value().equals(type))
                    .mapToLong(Facet::contacts)
                    .sum();
            tabs.add(new Tab(
                    words.say("search." + type + ".many", count),
                    address.only(SearchParameters.TYPE, type).toString(),
                    address.has(SearchParameters.TYPE, type)));
        });
        return tabs;
    }

    private static List<Tab> orders(Address address, Words words) {
        boolean newest = SearchParameters.isNewestFirst(address);
        return List.of(
                new Tab(
                        words.say("search.best"),
                        address.clear(SearchParameters.SORT).toString(),
                        !newest),
                new Tab(
                        words.say("search.newest"),
                        address.only(SearchParameters.SORT, SearchParameters.NEWEST)
                                .toString(),
                        newest));
    }
}
