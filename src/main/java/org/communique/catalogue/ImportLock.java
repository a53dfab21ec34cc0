package org.communique.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write, whichever process runs it: an advisory lock of PostgreSQL, which falls with the
 * connection that holds it.
 */
@Component
public class ImportLock {

    /** Any number of our own; it stands for "an import writes". */
    private static final long KEY = 0x636f6d6dL;

    private final JdbcTemplate database;

    ImportLock(JdbcTemplate database) {
        this.database = database;
    }

    /** Waits until no other import writes, then does the work. */
    public void whileHeld(Runnable work) {
        locked("SELECT pg_advisory_lock(" + KEY + ") IS NOT NULL", work);
    }

    /** Does the work if no other import writes now, and nothing otherwise. */
    public void ifFree(Runnable work) {
        locked("SELECT pg_try_advisory_lock(" + KEY + ")", work);
    }

    private void locked(String acquire, Runnable work) {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            boolean acquired = asked(connection, acquire);
            if (acquired) {
                try {
                    work.run();
                } finally {
                    asked(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
                }
            }
            return acquired;
        });
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
