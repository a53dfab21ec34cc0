package org.communique.site;

import java.util.List;

/** A parameter of the address that says nothing the archive understands. */
class BadQuery extends RuntimeException {

    private final String parameter;
    private final List<String> allowed;

    BadQuery(String parameter, String message) {
        this(parameter, message, List.of());
    }

    /** @param allowed the values that it may have, where they can be listed */
    BadQuery(String parameter, String message, List<String> allowed) {
        super(message);
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    String parameter() {
        return parameter;
    }

    List<String> allowed() {
        return allowed;
    }
}
