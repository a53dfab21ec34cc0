package org.communique.site;

/** A parameter of the address that says nothing the archive understands. */
class BadQuery extends RuntimeException {

    private final String parameter;

    BadQuery(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
