package org.communique.catalogue;

/** What stood under this address was merged with another of its kind and is found there now. */
public class MovedInCatalogue extends RuntimeException {

    private final String now;

    /**
     * @param now the id or slug that answers instead
     */
    public MovedInCatalogue(String now) {
        super("Moved to " + now);
        this.now = now;
    }

    public String now() {
        return now;
    }
}
