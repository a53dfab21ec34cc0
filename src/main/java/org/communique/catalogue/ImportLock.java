package org.communique.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write, whichever process runs it: an advisory lock of PostgreSQL, which falls with the
 * connection that holds it.
 */
@Component
public class ImportLock {

    /** Any number of our own; it stands for "an import writes". */
    private static final long KEY = 0x636f6d6dL;

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /**
     * Waits until no other import writes, then does the work.
     *
     * @throws SQLException when the database cannot be reached
     */
    public void whileHeld(Runnable work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + KEY + ")");
            try {
                work.run();
            } finally {
                statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
            }
        }
    }

    /**
     * Does the work if no other import writes now, and nothing otherwise.
     *
     * @throws SQLException when the database cannot be reached
     */
    public void ifFree(Runnable work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet free = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            if (free.next() && free.getBoolean(1)) {
                try {
                    work.run();
                } finally {
                    statement.execute("SELECT pg_advisory_unlock(" + KEY + ")");
                }
            }
        }
    }
}
