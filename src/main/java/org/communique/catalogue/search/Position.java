package org.communique.catalogue.search;

/**
 * How far an index has followed the log of changes.
 *
 * @param lineage names the database; an index of another one says nothing of this
 * @param transaction all changes of transactions before this are held
 * @param last the number of the last change that was applied; 0 before any
 * @param loaded while an index is built: "contact:123", the last document; empty when it is complete
 */
public record Position(String lineage, long transaction, long last, String loaded) {

    /** The same while it is built; empty when all is loaded. */
    public Position loadedTo(String document) {
        return new Position(lineage, transaction, last, document);
    }

    public boolean isComplete() {
        return loaded.isEmpty();
    }
}
