package org.communique.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring the way into the embedded server. */
record EmbeddedConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return postgres.jdbcUrl();
    }

    @Override
    public String getUsername() {
        return postgres.username();
    }

    @Override
    public String getPassword() {
        return postgres.password();
    }
}
