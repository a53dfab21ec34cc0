package org.communique.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.DocumentType;
import org.springframework.stereotype.Component;

/** Hands out what search finds, batch by batch, in the order of its pages. */
@Component
public class FoundRecords {

    private final Search search;
    private final ContactRecords contacts;
    private final ArticleRecords articles;

    FoundRecords(Search search, ContactRecords contacts, ArticleRecords articles) {
        this.search = search;
        this.contacts = contacts;
        this.articles = articles;
    }

    /** The changes of what was found are not known one by one: they are as late as the archive's last. */
    public Extent extent(SearchQuery query) {
        return search.extent(query);
    }

    /**
     * The next articles and contacts.
     *
     * @throws org.communique.catalogue.search.UnknownCursor when {@code after} is no cursor of this list
     */
    public Slice<ArchiveRecord> batch(SearchQuery query) {
        Slice<DocumentKey> keys = search.keys(query);
        Map<DocumentKey, ArchiveRecord> records = new HashMap<>();
        contacts.of(ids(keys.items(), DocumentType.CONTACT))
                .forEach(record -> records.put(
                        new DocumentKey(DocumentType.CONTACT, record.contact().id()), record));
        articles.of(ids(keys.items(), DocumentType.ARTICLE))
                .forEach(record -> records.put(
                        new DocumentKey(DocumentType.ARTICLE, record.article().id()), record));
        List<ArchiveRecord> found = new ArrayList<>();
        keys.items().stream().map(records::get).filter(Objects::nonNull).forEach(found::add);
        return new Slice<>(keys.total(), found, keys.next());
    }

    private static List<Long> ids(List<DocumentKey> keys, DocumentType type) {
        return keys.stream()
                .filter(key -> key.type() == type)
                .map(DocumentKey::id)
                .toList();
    }

    /** The cursor after which the page before this one begins; empty when that is the first page. */
    public Optional<String> newer(SearchQuery query) {
        return search.newer(query);
    }
}
