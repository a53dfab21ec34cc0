package org.communique.support;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An empty database on the test run's server, and the way into it. */
public record TestDatabase(String url, String username, String password) implements JdbcConnectionDetails {

    public static TestDatabase create() {
        return TestServer.newDatabase();
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getPassword() {
        return password;
    }
}
