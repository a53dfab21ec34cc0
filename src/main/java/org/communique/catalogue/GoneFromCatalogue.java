package org.communique.catalogue;

/** What stood under this address was taken back; nothing else will ever stand there. */
public class GoneFromCatalogue extends RuntimeException {

    public GoneFromCatalogue(String what) {
        super(what);
    }
}
