package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.generated.GeneratedPage;
import org.communique.generated.GeneratedPages;
import org.communique.support.ApplicationProcess;
import org.communique.support.ConsoleClient;
import org.communique.support.ContentDump;
import org.communique.support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Applications that are killed in the middle of imports, as {@code kill -9} does: what comes out is what an undisturbed
 * run makes, nothing lost and nothing twice. {@code -Dkilled.pages=} and {@code -Dkilled.times=} make it smaller.
 */
@Tag("proof")
class KilledImportTest {

    private static final int PAGES = Integer.getInteger("killed.pages", 10_000);
    private static final int TIMES = Integer.getInteger("killed.times", 20);
    private static final long SEED = 20;
    private static final String PASSWORD = "eleven ducks on a frozen pond";
    private static final String FINISHED = "SELECT count(*) FROM import_run WHERE state = 'finished'";

    /** But for the seeds of the first start: before they are in, nothing else was asked for. */
    private static final String DONE =
            "SELECT count(*) FROM import_outcome JOIN import_run ON import_run.id = run_id WHERE source <> 'seeds'";

    private static final Pattern PORT = Pattern.compile("is ready with .*localhost:(\\d+)");

    @TempDir
    static Path folder;

    private static String undisturbed;

    @BeforeAll
    static void importUndisturbed() throws Exception {
        Iterator<GeneratedPage> pages =
                new GeneratedPages(Path.of("db/reference"), SEED).first(PAGES).iterator();
        for (String half : List.of("first", "second")) {
            Path into = Files.createDirectories(folder.resolve(half));
            for (int i = 0; i < PAGES / 2; i++) {
                GeneratedPage page = pages.next();
                Files.write(into.resolve(page.name()), page.bytes());
            }
        }
        TestDatabase database = TestDatabase.create();
        try (ApplicationProcess command = start(database, "import", path("first"), path("second"))) {
            await(client(database), FINISHED, 2, command);
            assertThat(command.exitStatus()).as(command.output()).isZero();
        }
        undisturbed = dump(database);
    }

    @Test
    void killedAgainAndAgain() throws Exception {
        TestDatabase database = TestDatabase.create();
        JdbcClient sql = client(database);
        Random random = new Random(SEED);
        int[] moments = random.ints(TIMES, 1, PAGES - 1).sorted().toArray();
        ApplicationProcess application = start(database, "import", path("first"), path("second"));
        for (int moment : moments) {
            await(sql, DONE, moment, application);
            Thread.sleep(random.nextInt(50));
            application.kill();
            application.exitStatus();
            application = start(database);
        }
        await(sql, FINISHED, 2, application);
        application.close();
        assertThat(outcomes(sql)).hasSize(PAGES + 5).doesNotHaveDuplicates();
        assertThat(ContentDump.difference(undisturbed, dump(database))).isEmpty();
    }

    @Test
    void oneOfTwoInstancesThatImportAtOnceIsKilled() throws Exception {
        TestDatabase database = TestDatabase.create();
        JdbcClient sql = client(database);
        try (ApplicationProcess one = start(database);
                ApplicationProcess other = start(database)) {
            int first = port(one);
            int second = port(other);
            ConsoleClient.signedIn(first, PASSWORD).imports(path("first"));
            ConsoleClient.signedIn(second, PASSWORD).imports(path("second"));
            await(sql, DONE, PAGES / 4, one);
            one.kill();
            one.exitStatus();
            await(sql, FINISHED, 3, other);
        }
        assertThat(outcomes(sql)).hasSize(PAGES + 5).doesNotHaveDuplicates();
        assertThat(ContentDump.difference(undisturbed, dump(database))).isEmpty();
    }

    private static ApplicationProcess start(TestDatabase database, String... arguments) throws IOException {
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.username(),
                "SPRING_DATASOURCE_PASSWORD", database.password(),
                "COMMUNIQUE_ADMIN_PASSWORD", PASSWORD,
                "COMMUNIQUE_SEARCH_DIR", folder.resolve("search").toString());
        return ApplicationProcess.start(folder, environment, arguments);
    }

    private static int port(ApplicationProcess application) throws InterruptedException {
        Matcher ready = PORT.matcher(application.says("is ready").output());
        assertThat(ready.find()).isTrue();
        return Integer.parseInt(ready.group(1));
    }

    private static String path(String half) {
        return folder.resolve(half).toString();
    }

    private static void await(JdbcClient sql, String question, long number, ApplicationProcess application)
            throws InterruptedException {
        long since = System.nanoTime();
        long before = -1;
        for (long now = ask(sql, question); now < number; now = ask(sql, question)) {
            since = now == before ? since : System.nanoTime();
            before = now;
            assertThat(System.nanoTime() - since).as(application.output()).isLessThan(600_000_000_000L);
            Thread.sleep(10);
        }
    }

    /** Before the first start there are no tables to ask. */
    private static long ask(JdbcClient sql, String question) {
        boolean ready = sql.sql("SELECT to_regclass('import_step') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return ready ? sql.sql(question).query(Long.class).single() : 0;
    }

    /** The seeds of the first start among them. */
    private static List<String> outcomes(JdbcClient sql) {
        return sql.sql("SELECT name FROM import_outcome").query(String.class).list();
    }

    private static String dump(TestDatabase database) {
        return ContentDump.of(client(database));
    }

    private static JdbcClient client(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
