package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.communique.generated.GeneratePages;
import org.communique.support.ApplicationProcess;
import org.communique.support.Ports;
import org.communique.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while documents are indexed: the next process finds every one that PostgreSQL has, and no other. */
class KilledIndexTest {

    private static final String ARTICLES = "SELECT id FROM article WHERE merged_into IS NULL";
    private static final String CONTACTS = "SELECT id FROM contact WHERE live";
    private static final int LONGEST_WAIT_MILLIS = 120_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private TestDatabase database;

    @BeforeEach
    void makeADatabase() {
        database = TestDatabase.create();
    }

    @Test
    void whatWasBeingIndexedIsFoundByTheNext() throws Exception {
        Path pages = generated(40);
        try (ApplicationProcess killed = start(pages, Ports.free())) {
            killWhen(killed, 10);
        }
        assertTheNextFindsAll(pages);
    }

    @Test
    @Tag("proof")
    void manyKillsLoseNothing() throws Exception {
        Path pages = generated(400);
        for (int articles = 20; articles < 400; articles += 60) {
            try (ApplicationProcess killed = start(pages, Ports.free())) {
                killWhen(killed, articles);
            }
        }
        assertTheNextFindsAll(pages);
    }

    /** A first build is killed wherever it stands, and gone on with. */
    @Test
    @Tag("proof")
    void aBuildThatIsKilledIsGoneOnWith() throws Exception {
        Path pages = generated(400);
        assertTheNextFindsAll(pages);
        Path index = folder.resolve("data/search");
        for (int millis = 0; millis < 400; millis += 80) {
            delete(index);
            try (ApplicationProcess killed = start(pages, Ports.free())) {
                while (generations(index).isEmpty()) {
                    Thread.onSpinWait();
                }
                Thread.sleep(millis);
                killed.kill();
                killed.exitStatus();
            }
            assertTheNextFindsAll(pages);
        }
    }

    private Path generated(int many) throws IOException {
        Path pages = folder.resolve("pages");
        GeneratePages.main(new String[] {String.valueOf(many), pages.toString()});
        return pages;
    }

    private ApplicationProcess start(Path pages, int port) throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("COMMUNIQUE_DATA_DIR", folder.resolve("data").toString());
        environment.put("COMMUNIQUE_SEEDS", pages.toString());
        environment.put("SERVER_PORT", String.valueOf(port));
        return ApplicationProcess.start(folder, environment);
    }

    /** The pages are imported and indexed side by side. */
    private void killWhen(ApplicationProcess application, int articles) throws Exception {
        while (stored(ARTICLES).size() < articles) {
            Thread.sleep(200);
        }
        application.kill();
        application.exitStatus();
    }

    private void assertTheNextFindsAll(Path pages) throws Exception {
        int port = Ports.free();
        try (ApplicationProcess next = start(pages, port)) {
            next.says("is ready");
            long deadline = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
            while (!found(port, "article").equals(stored(ARTICLES)) && System.currentTimeMillis() < deadline) {
                Thread.sleep(100);
            }
            assertThat(found(port, "article")).isEqualTo(stored(ARTICLES)).isNotEmpty();
            assertThat(found(port, "contact&standing=reported&standing=background&standing=announced"))
                    .isEqualTo(stored(CONTACTS))
                    .isNotEmpty();
        }
    }

    private Set<String> found(int port, String type) throws Exception {
        String table = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/search.csv?type=" + type))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> stored(String query) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            if (!"42P01".equals(failed.getSQLState())) {
                throw failed;
            }
            // No table yet.
        }
        return ids;
    }

    private static Set<Path> generations(Path index) throws IOException {
        if (!Files.isDirectory(index.resolve("0"))) {
            return Set.of();
        }
        try (Stream<Path> kept = Files.list(index.resolve("0"))) {
            return kept.filter(path -> path.getFileName().toString().startsWith("g"))
                    .collect(Collectors.toSet());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
