package org.communique.catalogue;

/** What stood under this address was found not to be what it seemed; a curator said why. */
public class RefusedInCatalogue extends RuntimeException {

    private final String reason;

    public RefusedInCatalogue(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
