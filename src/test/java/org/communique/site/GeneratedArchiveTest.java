package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.generated.GeneratedPage;
import org.communique.generated.GeneratedPages;
import org.communique.support.ApplicationProcess;
import org.communique.support.Ports;
import org.communique.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An archive of ten thousand contacts, out of generated pages through the real importer. Whoever has one running names its
 * address by {@code -Dgenerated.archive=http://127.0.0.1:8080}.
 */
@Tag("proof")
class GeneratedArchiveTest {

    /** Nine in ten of those that tell of a contact bring a new one. */
    private static final int PAGES = 12_000;

    private static final String EVERYTHING = "?standing=reported&standing=background&standing=announced";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final List<ApplicationProcess> STARTED = new ArrayList<>();
    private static String application = System.getProperty("generated.archive", "");

    @BeforeAll
    static void importPages(@TempDir Path folder) throws Exception {
        if (application.isEmpty()) {
            Path pages = folder.resolve("pages");
            writeTelling(pages);
            int port = Ports.free();
            Map<String, String> environment =
                    new HashMap<>(TestDatabase.create().environment());
            environment.put("COMMUNIQUE_DATA_DIR", folder.resolve("data").toString());
            environment.put("COMMUNIQUE_SEEDS", pages.toString());
            environment.put("SERVER_PORT", String.valueOf(port));
            ApplicationProcess web = ApplicationProcess.start(folder, environment);
            STARTED.add(web);
            web.says("is ready", Duration.ofHours(1));
            waitForTheIndex();
            application = "http://127.0.0.1:" + port;
        }
    }

    private static void writeTelling(Path folder) throws IOException {
        GeneratedPages pages = GeneratedPages.usual();
        Files.createDirectories(folder);
        int written = 0;
        for (long number = 0; written < PAGES; number++) {
            GeneratedPage page = pages.page(number);
            if (!page.kind().isEmpty()) {
                Files.write(folder.resolve(page.name()), page.bytes());
                written++;
            }
        }
    }

    private static void waitForTheIndex() throws Exception {
        while (!total("/search.json?type=article").equals(total("/articles.json?"))) {
            Thread.sleep(200);
        }
    }

    private static String total(String address) throws Exception {
        return text(address + "&limit=1").replaceFirst("(?s).*?\"total\":(\\d+).*", "$1");
    }

    @AfterAll
    static void stop() {
        STARTED.forEach(ApplicationProcess::close);
    }

    @Test
    void everyFormHoldsTheContactsOfThePages() throws Exception {
        ReadBack read = ReadBack.of(GeneratedArchiveTest::text, EVERYTHING);
        assertThat(read.contacts()).hasSizeGreaterThanOrEqualTo(10_000);
        read.table();
        read.lines();
        read.calendar();
        read.feed(500);
        read.timelineJs();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?country=US&from=2015&to=2019", "?q=cooperation&country=CN", "?official=nursultan-nazarbayev"})
    void everyFormOfANarrowedListHoldsItsContacts(String query) throws Exception {
        ReadBack read = ReadBack.of(GeneratedArchiveTest::text, query);
        assertThat(read.contacts()).isNotEmpty();
        read.table();
        read.lines();
        read.calendar();
        read.feed(200);
        read.timelineJs();
    }

    @Test
    void everyQuestionIsAnsweredOrRefusedInWords() throws Exception {
        HostileQueriesTest.ask(application, 2_000);
    }

    private static String text(String address) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(application + address)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
