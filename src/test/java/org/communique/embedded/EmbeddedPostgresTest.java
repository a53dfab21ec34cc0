package org.communique.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the embedded server promises while it runs. */
class EmbeddedPostgresTest {

    @TempDir
    static Path temporary;

    static Path folder;
    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        folder = temporary.resolve("data");
        postgres = EmbeddedPostgres.start(plan());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static Plan plan() {
        return Plan.in(folder, Duration.ZERO).withPrograms(ServerProcess.PROGRAMS);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void runsWithSafeSettings(String setting, String value) {
        assertThat(Rows.of(postgres).as("postgres").ask("show " + setting)).isEqualTo(value);
    }

    @Test
    void asksEverybodyForThePassword() {
        Rows rows = Rows.of(postgres);
        for (String user : new String[] {"communique", "postgres"}) {
            assertThatThrownBy(() -> new Rows(rows.url(), user, "wrong").ask("select 1"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(rows.as("postgres").ask("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void keepsItsFilesFromOtherUsers() throws IOException {
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("pg18"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("pg18/password"))).isEqualTo("rw-------");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void givesTheApplicationARoleThatIsNoSuperuser() {
        assertThat(Rows.of(postgres).ask("show is_superuser")).isEqualTo("off");
        assertThatThrownBy(() -> Rows.of(postgres).run("copy (select 1) to program 'true'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void comparesAndFoldsCyrillicWords() {
        Rows.of(postgres).run("create extension if not exists pg_trgm");
        assertThat(Rows.of(postgres).ask("select similarity('министр', 'министры') > 0.5"))
                .isEqualTo("t");
        assertThat(Rows.of(postgres).ask("select lower('ҚАЗАҚСТАН')")).isEqualTo("қазақстан");
    }

    @Test
    void admitsOneOwnerOnlyAndNamesIt() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(plan()))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("process " + ProcessHandle.current().pid());
    }

    @Test
    void letsACommandJoinAndLeave() throws IOException {
        EmbeddedPostgres joined = EmbeddedPostgres.startOrJoin(plan());
        assertThat(joined.jdbcUrl()).isEqualTo(postgres.jdbcUrl());
        joined.close();
        assertThat(Rows.of(postgres).ask("select 1")).isEqualTo("1");
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        for (Path unusable : new Path[] {file, file.resolve("data")}) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(Plan.in(unusable, Duration.ZERO)))
                    .isInstanceOf(EmbeddedPostgresFailure.class)
                    .hasMessageContaining(unusable.toString());
        }
    }
}
