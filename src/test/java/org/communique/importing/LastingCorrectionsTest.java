package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.backup.Backups;
import org.communique.catalogue.backup.Restores;
import org.communique.generated.GeneratedPages;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A correction of each field, all beside each other: the same pages again, pages that changed, rules that read something
 * else, and a backup that is restored leave every one of them in force; taken back, what was read speaks again.
 */
@ApplicationTest
class LastingCorrectionsTest {

    private static final int NEIGHBOURS = Integer.getInteger("corrected.neighbours", 1_000);

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages log;

    @Autowired
    private Backups backups;

    @Autowired
    private Restores restores;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient sql;

    @TempDir
    Path folder;

    private Runs runs;
    private CorrectedFields fields;

    @BeforeEach
    void prepare() {
        runs = new Runs(jobs, log);
        fields = beans.createBean(CorrectedFields.class);
    }

    @Test
    void eachFieldOutlivesAllThatMayComeOverIt() {
        fields.correct();
        outlives();
    }

    @Test
    @Tag("proof")
    @DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
    void eachFieldOutlivesItInABigArchive() {
        RunFile[] neighbours = new GeneratedPages(Path.of("db/reference"), 11)
                .first(NEIGHBOURS)
                .map(page -> RunFile.of(page.name(), page.bytes()))
                .toArray(RunFile[]::new);
        runs.imported(neighbours);
        fields.correct();
        runs.imported(neighbours);
        outlives();
    }

    private void outlives() {
        stand("once made");
        assertThat(imported(fields.pagesOfOthers())).containsOnly("unchanged");
        imported(fields.pages());
        stand("after the same pages");
        List<RunFile> longer = fields.pages().stream().map(EnvoyPages::longer).toList();
        assertThat(imported(longer)).containsOnly("updated");
        stand("after pages that changed");
        readByOtherRules();
        assertThat(runs.completed(jobs.rederiveEdited("cora", false)).outcomes())
                .filteredOn("updated"::equals)
                .hasSizeGreaterThanOrEqualTo(longer.size());
        stand("after other rules");

        backups.write(folder.resolve("archive.zip"));
        assertThat(find("Zwielicht")).isTrue();
        takeBack();
        assertThat(find("Zwielicht")).isFalse();
        restores.restore(folder.resolve("archive.zip"), true);
        stand("after a restored backup");
        assertThat(find("Zwielicht")).as("full text follows").isTrue();
        assertThat(imported(longer)).containsOnly("unchanged");
        stand("after the same pages in the restored archive");
        takeBack();
    }

    private void stand(String when) {
        assertThat(fields.shown()).as(when).isEqualTo(fields.wanted());
    }

    /** Pages that name merged officials were read as naming the other one; they are read anew when somebody asks. */
    private void takeBack() {
        fields.undo();
        runs.completed(jobs.rederiveEdited("cora", false));
        Map<String, Object> read = fields.shown();
        assertThat(read)
                .allSatisfy((field, value) ->
                        assertThat(value).as(field).isNotEqualTo(fields.wanted().get(field)));
    }

    private List<String> imported(List<RunFile> pages) {
        return runs.imported(pages.toArray(RunFile[]::new)).outcomes();
    }

    private boolean find(String word) {
        byte[] answer = site.get()
                .uri("/search.json")
                .param("q", word)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(answer, StandardCharsets.UTF_8).contains("\"type\":\"article\"");
    }

    /** As if rules of another day had read all of it: another kind and place in the same words. */
    private void readByOtherRules() {
        Long[] articles = sql.sql("SELECT article_id FROM article_identity WHERE identity = ANY (?)")
                .param(fields.pages().stream().map(RunFile::name).toArray(String[]::new))
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        sql.sql("UPDATE article_version SET fingerprint = 'of other rules' WHERE article_id = ANY (?)")
                .param(articles)
                .update();
        sql.sql("UPDATE claim SET kind = 'signing', place = 'Oral', rule = 'another' WHERE article_id = ANY (?)")
                .param(articles)
                .update();
    }
}
