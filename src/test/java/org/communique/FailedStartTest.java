package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.communique.support.ApplicationProcess;
import org.communique.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started says in one message what happened and what to do, and exits with a status that is not 0. */
class FailedStartTest {

    @TempDir
    Path folder;

    @Test
    void unwritableDataFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertFails(
                Map.of("COMMUNIQUE_DATA_DIR", file.resolve("data").toString()),
                "file/data cannot be used",
                "name another folder");
    }

    @Test
    void addressThatIsNone() throws Exception {
        assertFails(
                Map.of("SPRING_DATASOURCE_URL", "postgres://user:secret@localhost/x"),
                "no address of a PostgreSQL database",
                "jdbc:postgresql://");
    }

    @Test
    @Tag("proof")
    void unreachableDatabase() throws Exception {
        assertFails(
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/x?password=secret"),
                "does not answer",
                "Start PostgreSQL there");
    }

    @Test
    @Tag("proof")
    void wrongPassword() throws Exception {
        TestDatabase database = TestDatabase.create();
        assertFails(external(database, "secret"), "refuses the login", "SPRING_DATASOURCE_USERNAME");
    }

    @Test
    @Tag("proof")
    void missingDatabase() throws Exception {
        TestDatabase database = TestDatabase.create();
        TestDatabase missing = new TestDatabase(database.url() + "x", database.username(), database.password());
        assertFails(external(missing, missing.password()), "does not exist", "Create it");
    }

    @Test
    void databaseOfANewerVersion() throws Exception {
        TestDatabase database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .load()
                .migrate();
        execute(database, """
                insert into flyway_schema_history
                values (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'test', now(), 1, true)
                """);
        assertFails(
                external(database, database.password()), "A newer version of Communiqué", "Start the newer version");
    }

    @Test
    @Tag("proof")
    void busyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = Integer.toString(busy.getLocalPort());
            assertFails(Map.of("SERVER_PORT", port), "Port " + port + " was already in use", "stop the process");
        }
    }

    @Test
    @Tag("proof")
    void dataFolderInUse() throws Exception {
        try (ApplicationProcess first = ApplicationProcess.start(folder, Map.of())) {
            first.says("is ready");
            assertFails(Map.of(), "is in use by process", "Stop that process");
        }
    }

    @Test
    void missingSeeds() throws Exception {
        assertFails(Map.of("COMMUNIQUE_SEEDS", "nowhere"), "communique.seeds", "Name an existing folder");
    }

    private void assertFails(Map<String, String> environment, String whatHappened, String whatToDo) throws Exception {
        ApplicationProcess application = ApplicationProcess.start(folder, environment);
        int status = application.exitStatus();
        assertThat(application.output())
                .contains(whatHappened)
                .contains(whatToDo)
                .containsOnlyOnce("Action:")
                .doesNotContain("\tat ", "Exception", "secret");
        assertThat(status).isEqualTo(1);
    }

    private static Map<String, String> external(TestDatabase database, String password) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                database.url(),
                "SPRING_DATASOURCE_USERNAME",
                database.username(),
                "SPRING_DATASOURCE_PASSWORD",
                password);
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
