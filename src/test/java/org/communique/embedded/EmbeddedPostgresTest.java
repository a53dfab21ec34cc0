package org.communique.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostgresTest {

    static final Path PROGRAMS = Path.of("target/postgres/programs");

    @TempDir
    static Path folder;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(plan());
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    private static Plan plan() {
        return Plan.in(folder, Duration.ZERO).withPrograms(PROGRAMS);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "data_checksums, on",
        "server_encoding, UTF8"
    })
    void runsWithSafeSettings(String setting, String value) throws SQLException {
        // Read as superuser: to others some settings are hidden.
        assertThat(ask("postgres", "show " + setting)).isEqualTo(value);
    }

    @Test
    void asksForThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "communique", "wrong"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void givesTheApplicationARoleThatIsNoSuperuser() throws SQLException {
        assertThat(ask("communique", "show is_superuser")).isEqualTo("off");
        assertThatThrownBy(() -> ask("communique", "copy (select 1) to program 'true'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void comparesCyrillicWordsByTrigrams() throws SQLException {
        run("create extension if not exists pg_trgm");
        assertThat(ask("communique", "select similarity('министр', 'министры') > 0.5"))
                .isEqualTo("t");
    }

    @Test
    void foldsCyrillicCase() throws SQLException {
        assertThat(ask("communique", "select lower('ҚАЗАҚСТАН')")).isEqualTo("қазақстан");
    }

    private static String ask(String user, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), user, postgres.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
