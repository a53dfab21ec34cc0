package org.communique.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.communique.embedded.EmbeddedPostgres;
import org.communique.embedded.FolderInUse;
import org.communique.embedded.Plan;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL server per test JVM, kept from run to run so that it starts in a moment, and a new database for whoever
 * asks. It is the application's own embedded server; only its promises to survive a power cut are off.
 */
final class TestServer {

    private static final Path ROOT = Path.of("target/postgres");

    /** Shared by all servers of a test run: unpacking takes longer than starting. */
    static final Path PROGRAMS = ROOT.resolve("programs");

    private static final int SLOTS = 32;

    private static final EmbeddedPostgres SERVER = start();

    private TestServer() {}

    /** Makes an empty database, which the application's role owns. */
    static TestDatabase newDatabase() {
        String name = "t_" + UUID.randomUUID().toString().replace("-", "");
        sql("create database " + name + " owner " + SERVER.username());
        return new TestDatabase(SERVER.jdbcUrl(name), SERVER.username(), SERVER.password());
    }

    /**
     * Test runs side by side in one checkout get a folder each: the first that no other holds. The server ends after the
     * applications that were tested on it: one that ends without its database waits for it half a minute.
     */
    private static EmbeddedPostgres start() {
        for (int slot = 0; slot < SLOTS; slot++) {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start(plan(ROOT.resolve("slot-" + slot)));
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (FolderInUse taken) {
                continue;
            }
        }
        throw new IllegalStateException("All of " + SLOTS + " folders under " + ROOT + " are in use");
    }

    private static Plan plan(Path folder) {
        return Plan.in(folder, Duration.ZERO)
                .withPrograms(PROGRAMS)
                .with("fsync", "off")
                .with("full_page_writes", "off")
                .with("synchronous_commit", "off");
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void sql(String statement) {
        try (Connection connection = superuser();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(SERVER.jdbcUrl("postgres"), "postgres", SERVER.password());
    }
}
