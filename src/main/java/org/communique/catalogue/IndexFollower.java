package org.communique.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.catalogue.ChangeLog.Batch;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.DocumentType;
import org.communique.catalogue.search.Position;
import org.communique.catalogue.search.SearchDocument;
import org.communique.catalogue.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the index to where the database is: builds it when there is none that fits, else follows the log of changes.
 * Whatever it does it may do twice, so that a process that dies goes on from the last position kept.
 */
@Component
class IndexFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 200;
    private static final String BEGUN = DocumentType.ARTICLE.token() + ":0";

    private final TextIndex index;
    private final ChangeLog log;
    private final SearchDocuments documents;
    private final NameBooks names;

    IndexFollower(TextIndex index, ChangeLog log, SearchDocuments documents, NameBooks names) {
        this.index = index;
        this.log = log;
        this.documents = documents;
        this.names = names;
    }

    /**
     * One step.
     *
     * @return whether another one is to follow at once
     */
    boolean step() {
        SearchIndex held = index.get();
        Optional<Position> position = held.position().filter(log::knows);
        if (position.isEmpty()) {
            Position start = log.start();
            held.beginAnew(new Position(start.lineage(), start.transaction(), start.last(), BEGUN));
            LOG.debug("The full-text index is built anew");
            return true;
        }
        return position.get().isComplete() ? follow(held, position.get()) : load(held, position.get());
    }

    /** Throws the index away, and builds another one beside it. */
    void rebuild() {
        Position start = log.start();
        index.get().beginAnew(new Position(start.lineage(), start.transaction(), start.last(), BEGUN));
    }

    /** Whether the index holds as many articles and contacts as the database; to be asked when nothing is under way. */
    boolean isWhole() {
        SearchIndex held = index.get();
        return held.count(DocumentType.ARTICLE) == documents.count(DocumentType.ARTICLE)
                && held.count(DocumentType.CONTACT) == documents.count(DocumentType.CONTACT);
    }

    private boolean load(SearchIndex held, Position position) {
        String[] loaded = position.loaded().split(":");
        DocumentType type = DocumentType.valueOf(loaded[0].toUpperCase(java.util.Locale.ROOT));
        List<Long> ids = documents.idsAfter(type, Long.parseLong(loaded[1]), BATCH);
        held.write(documents.of(type, ids), List.of());
        held.reached(position.loadedTo(next(type, ids)));
        return true;
    }

    /** Where loading stands after some ids; empty when all is loaded. */
    private static String next(DocumentType type, List<Long> ids) {
        if (!ids.isEmpty()) {
            return new DocumentKey(type, ids.get(ids.size() - 1)).toString();
        }
        return type == DocumentType.ARTICLE ? new DocumentKey(DocumentType.CONTACT, 0).toString() : "";
    }

    private boolean follow(SearchIndex held, Position position) {
        Batch batch = log.after(position);
        if (batch.changes().isEmpty()) {
            held.keep();
            return false;
        }
        Set<Long> articles = ids(batch, "article");
        Set<Long> contacts = ids(batch, "contact");
        Set<Long> officials = ids(batch, "official");
        if (!officials.isEmpty()) {
            names.forget();
        }
        replace(held, DocumentType.ARTICLE, documents.touched(DocumentType.ARTICLE, articles, contacts, officials));
        replace(held, DocumentType.CONTACT, documents.touched(DocumentType.CONTACT, articles, contacts, officials));
        held.reached(batch.now());
        return batch.more();
    }

    private static Set<Long> ids(Batch batch, String entity) {
        Set<Long> ids = new HashSet<>();
        batch.changes().stream()
                .filter(change -> change.entity().equals(entity))
                .forEach(change -> ids.add(change.id()));
        return ids;
    }

    private void replace(SearchIndex held, DocumentType type, List<Long> ids) {
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            List<SearchDocument> there = documents.of(type, some);
            held.write(there, gone(type, some, there));
        }
    }

    private static Collection<DocumentKey> gone(DocumentType type, List<Long> ids, List<SearchDocument> there) {
        Set<Long> left = new HashSet<>(ids);
        there.forEach(document -> left.remove(document.key().id()));
        List<DocumentKey> gone = new ArrayList<>();
        left.forEach(id -> gone.add(new DocumentKey(type, id)));
        return gone;
    }
}
