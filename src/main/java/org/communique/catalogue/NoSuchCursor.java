package org.communique.catalogue;

/** A cursor that this archive never gave out. */
public class NoSuchCursor extends IllegalArgumentException {

    public NoSuchCursor(String text) {
        super("'" + text + "' is no cursor of this list: take 'next' of a former answer, or leave 'after' out");
    }
}
