package org.communique.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Speaks SQL to an embedded server. */
record Rows(String url, String user, String password) {

    static Rows of(EmbeddedPostgres postgres) {
        return new Rows(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    Rows as(String otherUser) {
        return new Rows(url, otherUser, password);
    }

    void run(String statement) {
        ask("select 1", statement);
    }

    /** The first column of the first row. */
    String ask(String query) {
        return ask(query, "");
    }

    private String ask(String query, String before) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            if (!before.isEmpty()) {
                statement.execute(before);
            }
            try (ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }
}
