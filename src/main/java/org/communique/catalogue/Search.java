package org.communique.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.catalogue.FacetCounts.Facet;
import org.communique.catalogue.FoundDates.Dated;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.DocumentType;
import org.communique.catalogue.search.Found;
import org.communique.catalogue.search.IndexState;
import org.communique.catalogue.search.NameBook;
import org.communique.catalogue.search.SearchIndex;
import org.communique.catalogue.search.SearchRequest;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds articles and contacts by their words. */
@Component
public class Search {

    /** How many of the best matches there are in order; more than these can only be had by day. */
    public static final int MOST_RANKED = SearchIndex.MOST_RANKED;

    private static final int MOST_OFFERED = 12;
    private static final String AXIS = "KZ";

    private final TextIndex index;
    private final NameBooks names;
    private final ObjectProvider<IndexKeeper> keeper;
    private final FoundDates dates;
    private final SearchDocuments documents;
    private final ArchiveState archive;

    Search(
            TextIndex index,
            NameBooks names,
            ObjectProvider<IndexKeeper> keeper,
            FoundDates dates,
            SearchDocuments documents,
            ArchiveState archive) {
        this.index = index;
        this.names = names;
        this.keeper = keeper;
        this.dates = dates;
        this.documents = documents;
        this.archive = archive;
    }

    /**
     * One page of results.
     *
     * @throws org.communique.catalogue.search.QueryRefused when the words ask for too much
     */
    public Slice<SearchHit> find(SearchQuery query) {
        return hits(current().find(request(query, false, Set.of())));
    }

    /**
     * One page of results, and what a reader may do next.
     *
     * @throws org.communique.catalogue.search.QueryRefused when the words ask for too much
     */
    public SearchAnswer answer(SearchQuery query) {
        SearchIndex held = current();
        SearchRequest request = request(query, false, Dimension.CHOICES);
        Found found = held.find(request);
        return new SearchAnswer(
                hits(found),
                facets(found, Dimension.TYPE),
                counts(found),
                found.total() == 0 ? held.respelled(request).orElse(null) : null,
                building(held));
    }

    Slice<DocumentKey> keys(SearchQuery query) {
        Found found = current().list(request(query, false, Set.of()));
        return new Slice<>(
                found.total(), found.hits().stream().map(Found.Hit::key).toList(), found.next());
    }

    Optional<String> newer(SearchQuery query) {
        return current().newer(request(query, false, Set.of()));
    }

    Extent extent(SearchQuery query) {
        Found found = current().list(request(query.sliced(null, 1), false, Set.of(Dimension.PRECISION)));
        Map<String, Long> dated = found.counts().getOrDefault(Dimension.PRECISION, Map.of());
        return new Extent(
                found.total(),
                dated.getOrDefault(SearchDocuments.WHOLE_DAYS, 0L),
                dated.getOrDefault(SearchDocuments.UNDATED, 0L),
                archive.now().changedAt());
    }

    /**
     * Contacts by the whole text of their articles, newest first, without the texts.
     *
     * @param after the index's own cursor
     */
    Found contacts(ContactQuery query, int limit, @Nullable String after, Set<Dimension> counted) {
        return current().list(throughReports(query, limit, after, counted));
    }

    /** The index's cursor of the page before the one after a cursor. */
    Optional<String> newerContacts(ContactQuery query, @Nullable String after) {
        return current().newer(throughReports(query, query.limit(), after, Set.of()));
    }

    private static SearchRequest throughReports(
            ContactQuery query, int limit, @Nullable String after, Set<Dimension> counted) {
        SearchQuery contacts = new SearchQuery(query.sliced(after, limit), List.of(DocumentType.CONTACT), true);
        return request(contacts, true, counted);
    }

    /** All contacts, or all articles, that have the words; contacts by the whole text of their articles. */
    Long[] ids(DocumentType type, String words) {
        SearchRequest request = new SearchRequest(
                words, type == DocumentType.CONTACT, Map.of(), null, null, true, null, ContactQuery.USUAL, Set.of());
        return Arrays.stream(current().ids(type, request)).boxed().toArray(Long[]::new);
    }

    /** Officials, and places, whose names begin as typed, the better known first. */
    public List<NameBook.Suggestion> suggestions(String typed, Set<Dimension> dimensions, int limit) {
        return names.current().suggestions(typed, dimensions, limit);
    }

    private SearchIndex current() {
        keeper.ifAvailable(IndexKeeper::catchUp);
        return index.get();
    }

    private @Nullable Integer building(SearchIndex held) {
        IndexState state = held.state();
        if (state.complete()) {
            return null;
        }
        long all = documents.count(DocumentType.ARTICLE) + documents.count(DocumentType.CONTACT);
        return all == 0 ? null : (int) Math.min(99, state.documents() * 100 / all);
    }

    private static SearchRequest request(SearchQuery query, boolean throughReports, Set<Dimension> counted) {
        ContactQuery contacts = query.contacts();
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.putAll(contacts.values());
        values.put(
                Dimension.TYPE, query.types().stream().map(DocumentType::token).toList());
        Edtf from = contacts.from();
        Edtf to = contacts.to();
        return new SearchRequest(
                contacts.words(),
                throughReports,
                values,
                from == null ? null : from.earliest(),
                to == null ? null : to.latest(),
                query.newestFirst(),
                contacts.after(),
                contacts.limit(),
                counted);
    }

    private Slice<SearchHit> hits(Found found) {
        List<DocumentKey> keys = found.hits().stream().map(Found.Hit::key).toList();
        Map<DocumentKey, Dated> dated = keys.isEmpty() ? Map.of() : dates.of(keys);
        List<SearchHit> hits = new ArrayList<>();
        for (Found.Hit hit : found.hits()) {
            Dated known = dated.get(hit.key());
            if (known != null) {
                hits.add(new SearchHit(
                        hit.key().type().token(),
                        hit.key().id(),
                        hit.headline(),
                        hit.snippet(),
                        known.date(),
                        known.countries()));
            }
        }
        return new Slice<>(found.total(), hits, found.next());
    }

    /** What each further choice would leave. */
    FacetCounts counts(Found found) {
        return new FacetCounts(
                facets(found, Dimension.COUNTRY).stream()
                        .filter(facet -> !facet.value().equals(AXIS))
                        .toList(),
                facets(found, Dimension.KIND),
                facets(found, Dimension.LEVEL),
                facets(found, Dimension.STANDING),
                facets(found, Dimension.PLACE).stream().limit(MOST_OFFERED).toList(),
                facets(found, Dimension.SOURCE).stream().limit(MOST_OFFERED).toList(),
                facets(found, Dimension.OFFICIAL).stream()
                        .limit(MOST_OFFERED)
                        .map(facet -> new Facet(facet.value(), label(facet.value()), facet.contacts()))
                        .toList());
    }

    private String label(String slug) {
        return names.current().label(Dimension.OFFICIAL, slug);
    }

    private static List<Facet> facets(Found found, Dimension dimension) {
        return found.counts().getOrDefault(dimension, Map.of()).entrySet().stream()
                .map(count -> new Facet(count.getKey(), count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Facet::contacts).reversed().thenComparing(Facet::value))
                .toList();
    }
}
