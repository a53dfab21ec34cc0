package org.communique.catalogue.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.communique.Communique;
import org.communique.catalogue.AuditLog;
import org.communique.catalogue.backup.Manifest.TablePart;
import org.communique.support.TestDatabase;
import org.communique.support.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a database of the seeds into a file, and out of it into other databases and back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestPostgres.class)
class BackupTest {

    @Autowired
    private Backups backups;

    @Autowired
    private Restores restores;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient sql;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("archive.zip");
        sql.sql("INSERT INTO change (entity, entity_id, changed_at) VALUES ('article', 1, now())")
                .update();
        log.note("lamp.lit", "lamp/\t\\N \"ä\n中");
    }

    @Test
    void anEmptyDatabaseBecomesTheSame() {
        Manifest made = backups.write(file);
        assertThat(made.publicRecord().articles()).isGreaterThanOrEqualTo(5);
        assertThat(made.publicRecord().contacts()).isPositive();
        try (ConfigurableApplicationContext other = application(TestDatabase.create())) {
            other.getBean(Restores.class).restore(file, false);
            Manifest copied = other.getBean(Backups.class).write(folder.resolve("copy.zip"));
            assertThat(copied.publicRecord()).isEqualTo(made.publicRecord());
            assertThat(withoutAudit(copied)).isEqualTo(withoutAudit(made));
            assertThat(copied.table("audit_entry").orElseThrow().rows())
                    .as("the restore is noted")
                    .isEqualTo(made.table("audit_entry").orElseThrow().rows() + 1);
            assertThat(other.getBean(Constraints.class).all())
                    .isEqualTo(new Constraints(sql).all())
                    .isNotEmpty();
            assertThat(next(other.getBean(JdbcClient.class))).isGreaterThanOrEqualTo(next(sql));
        }
    }

    private static long next(JdbcClient database) {
        return database.sql(
                        "INSERT INTO change (entity, entity_id, changed_at) VALUES ('article', 1, now()) RETURNING seq")
                .query(Long.class)
                .single();
    }

    @Test
    void noTableIsSilentlyLeftOut() {
        Manifest made = backups.write(file);
        List<String> there = sql.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'""").query(String.class).list();
        assertThat(Stream.concat(
                        made.tables().stream().map(TablePart::name),
                        Tables.LEFT_OUT.stream().filter(there::contains)))
                .containsExactlyInAnyOrderElementsOf(there);
        for (TablePart table : made.tables()) {
            assertThat(sql.sql("SELECT count(*) FROM " + table.name())
                            .query(Long.class)
                            .single())
                    .as(table.name())
                    .isEqualTo(table.rows());
        }
    }

    @Test
    void whatATableOfTomorrowHoldsIsKept() {
        sql.sql(
                        "CREATE TABLE \"Of Tomorrow\" (n INT GENERATED ALWAYS AS IDENTITY, twice INT GENERATED ALWAYS AS (2 * n) STORED,"
                                + " \"a word\" TEXT, sum DOUBLE PRECISION, at TIMESTAMPTZ, raw BYTEA)")
                .update();
        sql.sql(
                        "INSERT INTO \"Of Tomorrow\" (\"a word\", sum, at, raw) VALUES ('x', 0.1, now(), '\\x00ff'), (NULL, 'NaN', 'infinity', ''), ('', NULL, NULL, NULL)")
                .update();
        try {
            Manifest made = backups.write(file);
            assertThat(made.table("Of Tomorrow").orElseThrow().rows()).isEqualTo(3);
            sql.sql("DELETE FROM \"Of Tomorrow\"").update();
            restores.restore(file, true);
            assertThat(backups.write(folder.resolve("copy.zip")).table("Of Tomorrow"))
                    .isEqualTo(made.table("Of Tomorrow"));
        } finally {
            sql.sql("DROP TABLE \"Of Tomorrow\"").update();
        }
    }

    @Test
    void aDatabaseInUseIsReplacedOnlyOnDemand() {
        Manifest made = backups.write(file);
        sql.sql("DELETE FROM mention").update();
        sql.sql("UPDATE article_version SET headline = 'Spoilt'").update();
        Manifest spoilt = backups.write(folder.resolve("spoilt.zip"));
        assertThat(spoilt.publicRecord()).isNotEqualTo(made.publicRecord());
        assertThatThrownBy(() -> restores.restore(file, false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--replace");
        unchangedFrom(spoilt);
        restores.restore(file, true);
        assertThat(withoutAudit(backups.write(folder.resolve("again.zip")))).isEqualTo(withoutAudit(made));
        assertThatThrownBy(() -> sql.sql("DELETE FROM audit_entry").update())
                .as("the log's own guard is back")
                .hasStackTraceContaining("append-only");
    }

    @Test
    void damagedAndForeignArchivesChangeNothing() throws IOException {
        Manifest made = backups.write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
            refuses(java.util.Arrays.copyOf(whole, cut), "");
        }
        for (int at = 60; at < whole.length; at += whole.length / 12) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x55;
            refusesOrIsWhole(flipped, made);
        }
        refuses(rewritten("manifest.json", text -> text.replace("\"format\" : 1", "\"format\" : 2")), "format 2");
        refuses(
                rewritten("manifest.json", text -> text.replaceFirst("\"version\" : \"", "\"version\" : \"9")),
                "newer");
        refuses(rewritten("tables/place.copy", text -> text.replaceFirst("Astana", "Atlantis")), "damaged");
        refuses(rewritten("tables/place.copy", text -> null), "it has no");
        refuses("no archive".getBytes(java.nio.charset.StandardCharsets.UTF_8), "is no backup");
        unchangedFrom(made);
    }

    /** Some bytes of a zip mean nothing; then the archive is still whole. */
    private void refusesOrIsWhole(byte[] bytes, Manifest made) throws IOException {
        Path other = Files.write(folder.resolve("flipped.zip"), bytes);
        try (Archive archive = Archive.open(other)) {
            archive.verify();
            assertThat(archive.manifest()).isEqualTo(made);
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("flipped.zip");
        }
    }

    private void refuses(byte[] bytes, String word) throws IOException {
        Path other = Files.write(folder.resolve("other.zip"), bytes);
        assertThatThrownBy(() -> restores.restore(other, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(word);
    }

    /** The archive with one entry's text changed, or left out for null; its sums stay as they were. */
    private byte[] rewritten(String name, UnaryOperator<String> change) throws IOException {
        Path other = folder.resolve("rewritten.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(other);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().toList()) {
                try (InputStream bytes = from.getInputStream(entry)) {
                    String text = new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    String now = entry.getName().equals(name) ? change.apply(text) : text;
                    if (now != null) {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        to.write(now.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return Files.readAllBytes(other);
    }

    private void unchangedFrom(Manifest before) {
        Manifest now = backups.write(folder.resolve("now.zip"));
        assertThat(now.tables()).isEqualTo(before.tables());
        assertThat(now.publicRecord()).isEqualTo(before.publicRecord());
    }

    private static List<TablePart> withoutAudit(Manifest manifest) {
        List<TablePart> rest = new ArrayList<>(manifest.tables());
        rest.removeIf(table -> table.name().equals("audit_entry"));
        return rest;
    }

    private static ConfigurableApplicationContext application(TestDatabase database) {
        return new SpringApplicationBuilder(Communique.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--communique.first-import=false");
    }
}
