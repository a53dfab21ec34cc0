package org.communique.catalogue.search;

/** A cursor that this index never gave out. */
public final class UnknownCursor extends RuntimeException {

    UnknownCursor(String text) {
        super("'" + text + "' is no cursor of this list: take 'next' of a former answer, or leave 'after' out");
    }
}
