package org.communique.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the application or its server ends, the next start has all that was committed. */
class KilledServerTest {

    private static final String[] COMMITTED = {"create table kept (word text)", "insert into kept values ('kept')"};

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("data");
    }

    @Test
    void aCleanStopKeepsAll() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(plan())) {
            for (String statement : COMMITTED) {
                Rows.of(postgres).run(statement);
            }
        }
        assertNothingIsLost();
    }

    @Test
    void aKilledApplicationLeavesItsServerToTheNext() throws Exception {
        ServerProcess.launch(folder, COMMITTED).ready().kill();
        Postmaster orphan = Postmaster.of(data()).orElseThrow();
        assertThat(orphan.runs()).isTrue();

        assertNothingIsLost();
        assertThat(orphan.runs()).isFalse();
    }

    @Test
    void aCommandStopsTheOrphanToo() throws Exception {
        ServerProcess.launch(folder, COMMITTED).ready().kill();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startOrJoin(plan())) {
            assertThat(Rows.of(postgres).ask("select word from kept")).isEqualTo("kept");
        }
        assertThat(Postmaster.of(data())).isEmpty();
    }

    @Test
    void aKilledServerRecovers() throws Exception {
        ServerProcess application = ServerProcess.launch(folder, COMMITTED).ready();
        ProcessHandle server =
                ProcessHandle.of(Postmaster.of(data()).orElseThrow().pid()).orElseThrow();
        application.kill();
        server.destroyForcibly();
        server.onExit().get();

        assertNothingIsLost();
        assertThat(Files.readString(folder.resolve("postgresql.log"))).contains("automatic recovery in progress");
    }

    @Test
    void aStrangerWithTheServersIdIsLeftAlone() throws Exception {
        ServerProcess application = ServerProcess.launch(folder, COMMITTED).ready();
        Postmaster killed = Postmaster.of(data()).orElseThrow();
        application.kill();
        ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
        Path record = data().resolve("postmaster.pid");
        List<String> lines = Files.readAllLines(record);
        // Not this process: PostgreSQL knows that its own ancestors are not the former server.
        lines.set(
                0, Long.toString(ProcessHandle.current().parent().orElseThrow().pid()));
        Files.write(record, lines);

        assertNothingIsLost();
    }

    @Test
    void aClusterIsMadeAnewWhenItsMakingWasCutShort() throws Exception {
        ServerProcess application = ServerProcess.launch(folder);
        while (unfinished().isEmpty()) {
            Thread.onSpinWait();
        }
        application.kill();
        assertThat(folder.resolve("pg18")).doesNotExist();

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(plan())) {
            assertThat(Rows.of(postgres).ask("select 'fine'")).isEqualTo("fine");
        }
    }

    private void assertNothingIsLost() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(plan())) {
            assertThat(Rows.of(postgres).ask("select word from kept")).isEqualTo("kept");
        }
    }

    private Plan plan() {
        return Plan.in(folder, Duration.ZERO).withPrograms(ServerProcess.PROGRAMS);
    }

    private Path data() throws IOException {
        return Cluster.in(folder.toRealPath()).data();
    }

    private List<Path> unfinished() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().contains("unfinished"))
                    .filter(path -> Files.exists(path.resolve("cluster/PG_VERSION")))
                    .toList();
        }
    }
}
