package org.communique.support;

import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An empty database on the test run's server, and the way into it. */
public record TestDatabase(String url, String username, String password) implements JdbcConnectionDetails {

    public static TestDatabase create() {
        return TestServer.newDatabase();
    }

    /** How a process of the application is told of it. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                username,
                "SPRING_DATASOURCE_PASSWORD",
                password);
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
