package org.communique.catalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one door of full text. One thread writes; any number read. What was written and the position reached are kept
 * together or not at all, so that after a crash the log is followed from where the index truly stands.
 */
public interface SearchIndex extends AutoCloseable {

    /** How many of the best matches there are in order. */
    int MOST_RANKED = 10_000;

    /** Where writing stands; empty when there is no index yet, or none that this version can read. */
    Optional<Position> position();

    /** Begins an index anew; the one before it, if there is any, answers until the new one is complete. */
    void beginAnew(Position start);

    /** Replaces documents, and takes out those that are no more. Seen once a position is reached. */
    void write(List<SearchDocument> documents, Collection<DocumentKey> gone);

    /** All up to here is written: from now on it is found. It is on disk soon after, at the latest when closed. */
    void reached(Position position);

    /** Puts on disk what is not there yet. */
    void keep();

    /**
     * @throws QueryRefused when the words ask for too much
     */
    Found find(SearchRequest request);

    /**
     * The same without the texts.
     *
     * @throws QueryRefused when the words ask for too much
     */
    Found list(SearchRequest request);

    /** The cursor of the page before the one that a request asks for; empty when that is the first. */
    Optional<String> newer(SearchRequest request);

    /** The ids of everything of one type that matches, in no order. */
    long[] ids(DocumentType type, SearchRequest request);

    /** The same words better spelled, if that finds something. */
    Optional<String> respelled(SearchRequest request);

    /** How many documents of a type are held. */
    long count(DocumentType type);

    IndexState state();

    @Override
    void close();
}
