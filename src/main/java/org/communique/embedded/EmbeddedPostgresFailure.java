package org.communique.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL cannot be had. The message says what happened, {@link #remedy} what to do about it, both in
 * words for whoever started the application.
 */
public class EmbeddedPostgresFailure extends RuntimeException {

    private final String remedy;

    EmbeddedPostgresFailure(String whatHappened, String remedy, @Nullable Throwable cause) {
        super(whatHappened, cause);
        this.remedy = remedy;
    }

    EmbeddedPostgresFailure(String whatHappened, String remedy) {
        this(whatHappened, remedy, null);
    }

    public String remedy() {
        return remedy;
    }
}
