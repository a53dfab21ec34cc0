package org.communique.catalogue;

import java.util.List;
import org.communique.catalogue.search.DocumentType;

/**
 * A question to full text.
 *
 * @param contacts the words, and what narrows contacts; an article is narrowed by the contacts that it tells of
 * @param types articles, contacts; empty for both
 * @param newestFirst else the best match first
 */
public record SearchQuery(ContactQuery contacts, List<DocumentType> types, boolean newestFirst) {

    public SearchQuery {
        types = List.copyOf(types);
    }
}
