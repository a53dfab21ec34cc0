package org.communique.catalogue.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.communique.support.ApplicationProcess;
import org.communique.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An archive several times as big as the memory of whoever backs it up, and of whoever restores it. */
@Tag("proof")
class BigBackupTest {

    private static final int ARTICLES = Integer.getInteger("backup.articles", 10_000);
    private static final int BYTES_OF_A_PAGE = 64_000;
    private static final int MEMORY_MEGABYTES = 128;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private static final String SUM = """
            SELECT concat_ws(' ', (SELECT count(*) FROM article), (SELECT sum(length(bytes)) FROM source_page),
                (SELECT md5(string_agg(md5(text), '' ORDER BY version_id, number)) FROM paragraph))""";

    @TempDir
    Path folder;

    @Test
    void anArchiveBiggerThanMemoryGoesOutAndComesBack() throws Exception {
        TestDatabase from = TestDatabase.create();
        run(from, "Run", "reimport");
        fill(client(from));
        Path file = folder.resolve("archive.zip");
        run(from, "public record", "backup", file.toString());
        assertThat(Files.size(file)).isGreaterThan(4L * MEMORY_MEGABYTES * 1_000_000);
        TestDatabase to = TestDatabase.create();
        run(to, "public record", "restore", "--replace", file.toString());
        assertThat(sum(client(to))).isEqualTo(sum(client(from))).startsWith((ARTICLES + 5) + " ");
    }

    private void run(TestDatabase database, String says, String... command) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx" + MEMORY_MEGABYTES + "m");
        try (ApplicationProcess application = ApplicationProcess.start(folder, environment, command)) {
            assertThat(application.says(says, LIMIT).exitStatus())
                    .as(application.output())
                    .isZero();
        }
    }

    /** Articles of three paragraphs, on pages of bytes that no compression makes smaller. */
    private static void fill(JdbcClient sql) {
        each(sql, """
                INSERT INTO source_page (id, identity, name, sha256, media_type, bytes, received_at)
                SELECT n, 'big ' || n, n || '.html', encode(sha256(n::text::bytea), 'hex'), 'text/html',
                    (SELECT string_agg(sha256((n || ' ' || i)::bytea), ''::bytea) FROM generate_series(1, :bytes / 32) i),
                    now()
                FROM generate_series(1, :articles) AS n""");
        each(sql, """
                WITH articles AS (
                    INSERT INTO article (id, shown_version, sort_day, created_at)
                    SELECT n, n, DATE '2018-06-27', now() FROM generate_series(1, :articles) AS n)
                INSERT INTO article_version (id, article_id, number, source_page_id, cause, headline, headline_derived,
                    section, tags, language, fingerprint, read_at)
                SELECT n, n, 1, n, 'first', 'Talks ' || n, false, '{}', '{}', 'en', n::text, now()
                FROM generate_series(1, :articles) AS n""");
        each(sql, """
                INSERT INTO paragraph (version_id, number, text, tail)
                SELECT n, paragraph, paragraph || repeat(' both sides spoke of ' || n, 20), false
                FROM generate_series(0, 2) AS paragraph CROSS JOIN generate_series(1, :articles) AS n""");
        each(sql, """
                INSERT INTO article_identity (identity, article_id)
                SELECT 'big ' || n, n FROM generate_series(1, :articles) AS n""");
    }

    private static void each(JdbcClient sql, String statement) {
        sql.sql(statement)
                .param("articles", ARTICLES)
                .param("bytes", BYTES_OF_A_PAGE)
                .update();
    }

    private static String sum(JdbcClient sql) {
        return sql.sql(SUM).query(String.class).single();
    }

    private static JdbcClient client(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
