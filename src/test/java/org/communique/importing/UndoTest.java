package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.importing.Runs.page;

import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.GoneFromCatalogue;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.importing.Runs.Report;
import org.communique.support.ApplicationTest;
import org.communique.support.ContentDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a run did is taken back: the archive is what it was, but for what was edited since. */
@ApplicationTest
class UndoTest {

    private static final String CALL =
            "ASTANA. KAZINFORM - On 12 March 2018 Kazakh Foreign Minister Kairat Abdrakhmanov held a telephone conversation "
                    + "with U.S. Deputy Secretary of State John Sullivan and discussed %s, the ministry said.";
    private static final String MORE =
            "The interlocutors praised %s and agreed to go on with their dialogue on all levels in the coming months.";

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages log;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MockMvcTester site;

    private Runs runs;

    @BeforeEach
    void runs() {
        runs = new Runs(jobs, log);
    }

    private static RunFile call(String name, String topic) {
        return page(name, "Ministers talk about " + topic, CALL.formatted(topic), MORE.formatted(topic));
    }

    @Test
    void everythingThatARunBroughtIsGoneAndItsAddressSaysSo() {
        String before = ContentDump.of(sql);
        Report run = runs.imported(
                call("grain.txt", "grain and how it reaches the sea ports"),
                call("wheat.txt", "transit of wheat by rail through the neighbours"),
                page(
                        "new.txt",
                        "A stranger is received",
                        "ASTANA. KAZINFORM - On 5 May 2017 Kazakh Foreign Minister Kairat "
                                + "Abdrakhmanov met with U.S. Special Envoy Zebulon Quackenbush in Astana to discuss water."));
        assertThat(run.outcomes()).containsExactly("created", "created", "created");
        assertThat(ContentDump.difference(before, ContentDump.of(sql))).isNotEmpty();
        Report rehearsed = runs.undone(run, true);
        assertThat(rehearsed.outcomes()).containsOnly("reversed");
        Report undone = runs.undone(run, false);
        assertThat(undone.outcomes()).containsExactly("reversed", "reversed", "reversed");
        assertThat(ContentDump.difference(before, ContentDump.of(sql))).isEmpty();
        assertThatThrownBy(() -> articles.view(run.article(0))).isInstanceOf(GoneFromCatalogue.class);
        assertThat(site.get().uri("/articles/" + run.article(0))).hasStatus(410);
    }

    @Test
    void aReportThatJoinedAContactLeavesItAsItWas() {
        runs.imported(call("first.txt", "the mining of uranium and its peaceful uses"));
        String before = ContentDump.of(sql);
        Report joined = runs.imported(
                call("second.txt", "schools, universities and the exchange of students"),
                call("first.txt", "the mining of copper and gold in both countries"));
        assertThat(joined.outcomes()).containsExactly("created", "updated");
        runs.undone(joined, false);
        assertThat(ContentDump.difference(before, ContentDump.of(sql))).isEmpty();
    }

    @Test
    void whatWasEditedSinceIsKeptAndToldSo() {
        Report first = runs.imported(
                call("edited.txt", "tourism in the mountains and along the lakes"),
                call("corrected.txt", "the prices of oil on the markets of Asia"),
                call("untouched.txt", "fishing in the sea and who may do it"));
        Report second = runs.imported(call("edited.txt", "tourism in the mountains and along the rivers"));
        sql.sql("""
                        INSERT INTO correction (id, target, target_id, field, value, reason, made_by, made_at)
                        VALUES (1, 'article', ?, 'headline', '"Oil"', 'clearer', 'anna', now())""").param(first.article(1)).update();
        Report undone = runs.undone(first, false);
        assertThat(undone.outcomes()).containsExactly("reversed", "kept", "kept");
        assertThat(undone.reasons().get(1)).contains("curator");
        assertThat(undone.reasons().get(2)).contains("run " + second.run().id());
        assertThat(runs.undone(second, false).outcomes()).containsExactly("reversed");
        assertThat(runs.undone(first, false).outcomes()).containsExactly("kept", "reversed");
        sql.sql("DELETE FROM correction").update();
        assertThat(runs.undone(first, false).outcomes()).containsExactly("reversed");
        assertThatThrownBy(() -> runs.undone(first, false)).isInstanceOf(RefusedUpload.class);
    }

    @Test
    void whatCannotBeReversedIsToldWithItsReason() {
        Report run = runs.imported(
                call("merged.txt", "satellites and the launch of rockets from the steppe"),
                call("other.txt", "sports, wrestlers and their next championship"));
        sql.sql("UPDATE article SET merged_into = ? WHERE id = ?")
                .params(run.article(1), run.article(0))
                .update();
        Report undone = runs.undone(run, false);
        assertThat(undone.outcomes()).containsExactly("irreversible", "irreversible");
        sql.sql("UPDATE article SET merged_into = NULL WHERE id = ?")
                .param(run.article(0))
                .update();
    }

    @Test
    void readingAnewTellsWhichRecordsItWouldChangeAndCanBeTakenBack() {
        Report run = runs.imported(call("old.txt", "pipelines under the sea and their length"));
        runs.rederived(false); // other tests of the same archive kept what no rule reads
        String right = ContentDump.of(sql);
        assertThat(runs.rederived(false).outcomes()).contains("unchanged").doesNotContain("updated");
        assertThat(ContentDump.difference(right, ContentDump.of(sql))).isEmpty();
        readByAnOlderReader(run.article(0));
        String old = ContentDump.of(sql);
        Report rehearsed = runs.rederived(true);
        assertThat(rehearsed.files())
                .filteredOn(file -> file.outcome().equals("updated"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.article()).isEqualTo(run.article(0));
                    assertThat(file.changes()).singleElement().satisfies(change -> {
                        assertThat(change.field()).isEqualTo("headline");
                        assertThat(change.before()).isEqualTo("Ministers");
                    });
                });
        assertThat(ContentDump.difference(old, ContentDump.of(sql))).isEmpty();
        Report done = runs.rederived(false);
        assertThat(articles.view(run.article(0)).headline()).startsWith("Ministers talk");
        runs.undone(done, false);
        assertThat(ContentDump.difference(old, ContentDump.of(sql))).isEmpty();
        runs.rederived(false);
    }

    private void readByAnOlderReader(long article) {
        sql.sql("UPDATE article_version SET headline = 'Ministers', fingerprint = 'old' WHERE article_id = ?")
                .param(article)
                .update();
    }
}
