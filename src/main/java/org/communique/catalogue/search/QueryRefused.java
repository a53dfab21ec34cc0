package org.communique.catalogue.search;

/** A question that would cost more than it may; the message tells a reader what to do. */
public final class QueryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QueryRefused(String message) {
        super(message);
    }
}
