package org.communique.catalogue.search;

/** Which article or contact. */
public record DocumentKey(DocumentType type, long id) {

    /** "article:123" */
    @Override
    public String toString() {
        return type.token() + ":" + id;
    }
}
