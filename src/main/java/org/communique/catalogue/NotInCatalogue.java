package org.communique.catalogue;

/** Nothing stands under this address. */
public class NotInCatalogue extends RuntimeException {

    public NotInCatalogue(String what) {
        super(what);
    }
}
