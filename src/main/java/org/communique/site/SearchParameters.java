package org.communique.site;

import java.util.Arrays;
import java.util.List;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.SearchQuery;
import org.communique.catalogue.search.DocumentType;
import org.springframework.util.MultiValueMap;

/** The parameters of search: those that narrow contacts, what is sought, and in which order it is shown. */
final class SearchParameters {

    static final String PATH = "/search";
    static final String TYPE = "type";
    static final String SORT = "sort";
    static final String NEWEST = "newest";
    static final String BEST = "relevance";

    private SearchParameters() {}

    static Address address(String path, MultiValueMap<String, String> given) {
        return ContactParameters.address(path, given, TYPE, SORT);
    }

    /**
     * @throws BadQuery when a parameter has a value that the archive does not understand
     */
    static SearchQuery query(Address address) {
        ContactQuery contacts = ContactParameters.query(address);
        return new SearchQuery(
                contacts, address.all(TYPE).stream().map(SearchParameters::type).toList(), isNewestFirst(address));
    }

    private static DocumentType type(String token) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new BadQuery(TYPE, "\"" + token + "\" is none of article, contact."));
    }

    static boolean isNewestFirst(Address address) {
        String order = address.first(SORT);
        if (order != null && !List.of(NEWEST, BEST).contains(order)) {
            throw new BadQuery(SORT, "\"" + order + "\" is none of " + BEST + ", " + NEWEST + ".");
        }
        return NEWEST.equals(order);
    }

    /** Whether anything is asked at all. */
    static boolean isAsked(Address address) {
        return !address.clear(SORT, ContactParameters.AFTER, ContactParameters.LIMIT)
                .isBare();
    }
}
