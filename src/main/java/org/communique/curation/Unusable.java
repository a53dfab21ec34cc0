package org.communique.curation;

import java.util.List;

/** What somebody typed cannot be used; the message says why and what would do. */
final class Unusable extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    /**
     * @param key of the message bundle, after {@code curation.error.}
     */
    Unusable(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
