package org.communique.catalogue;

import java.util.List;
import org.communique.catalogue.search.DocumentType;
import org.jspecify.annotations.Nullable;

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

    /** The same after another cursor, and no more than so many. */
    public SearchQuery sliced(@Nullable String after, int most) {
        return new SearchQuery(contacts.sliced(after, most), types, newestFirst);
    }

    /** The same with the newest first. */
    public SearchQuery byDay() {
        return new SearchQuery(contacts, types, true);
    }
}
