package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.importing.Runs.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.communique.catalogue.CorrectionTarget;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.EditedAuthority;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.importing.Runs.Report;
import org.communique.support.ApplicationTest;
import org.communique.support.ContentDump;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** After an edit of the authority the articles that name what was edited are read anew, when somebody asks for it. */
@ApplicationTest
class RederivationTest {

    private static final UserRequestPostProcessor CORA = user("cora").roles("CURATOR");
    private static final String OFFER = "Articles read before the last edits";

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages log;

    @Autowired
    private Corrections corrections;

    @Autowired
    private EditedAuthority edited;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MockMvcTester console;

    private static RunFile meeting(String name, String whom, String topic) {
        return page(
                name,
                "Minister speaks of " + topic,
                "ASTANA. KAZINFORM - On 5 May 2017 Kazakh Foreign Minister Kairat Abdrakhmanov met with U.S. Special "
                        + "Envoy " + whom + " in Astana to discuss " + topic + ", the ministry's press service said.");
    }

    @Test
    void anEditIsOfferedToTheArticlesThatNameItAndToNoOther() {
        Runs runs = new Runs(jobs, log);
        Report run = runs.imported(
                meeting("envoy.txt", "Zebulon Quackenbush", "lighthouses along the northern shore"),
                page(
                        "other.txt",
                        "Wool fair opens",
                        "ASTANA. KAZINFORM - Weavers of four regions brought their carpets to the fair, and children "
                                + "danced until the rain came, the organisers said in a letter to the agency."));
        settled(runs);
        assertThat(console.get().uri("/admin/authority").with(CORA)).bodyText().doesNotContain(OFFER);
        String before = ContentDump.of(sql);
        long blinken = sql.sql("SELECT id FROM official WHERE slug = 'antony-blinken'")
                .query(Long.class)
                .single();
        long made = corrections
                .correct(
                        CorrectionTarget.OFFICIAL,
                        blinken,
                        Map.of("other-names", List.of("Zebulon Quackenbush")),
                        "He wrote under this name.",
                        "cora")
                .get(0);
        assertThat(console.get().uri("/admin/authority").with(CORA)).bodyText().contains(OFFER, "one official");
        String corrected = ContentDump.of(sql);

        Report rehearsed = runs.completed(jobs.rederiveEdited("cora", true));
        assertThat(rehearsed.files())
                .extracting(file -> file.name())
                .contains("envoy.txt")
                .doesNotContain("other.txt");
        assertThat(rehearsed.files())
                .filteredOn(file -> file.outcome().equals("updated"))
                .singleElement()
                .satisfies(file -> assertThat(file.changes())
                        .anySatisfy(change -> assertThat(change.after()).contains("Antony Blinken")));
        assertThat(ContentDump.difference(corrected, ContentDump.of(sql))).isEmpty();

        assertThat(console.post()
                        .uri("/admin/imports/rederive-edited")
                        .with(CORA)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        runs.completed(log.latest().get(0).id());
        assertThat(ContentDump.of(sql)).contains("official antony-blinken").isNotEqualTo(corrected);
        assertThat(console.get().uri("/admin/authority").with(CORA)).bodyText().doesNotContain(OFFER);

        corrections.undo(made, "cora");
        assertThat(console.get().uri("/admin/imports").with(CORA)).bodyText().contains(OFFER);
        runs.completed(jobs.rederiveEdited("cora", false));
        assertThat(participants(run.article(0))).isEqualTo("abdrakhmanov, quackenbush");
        assertThat(before).contains("zebulon-quackenbush");
    }

    /** Other tests of the same archive edit officials too. */
    private void settled(Runs runs) {
        if (!edited.now().isEmpty()) {
            runs.completed(jobs.rederiveEdited("cora", false));
        }
        assertThat(edited.now().isEmpty()).isTrue();
    }

    private String participants(long article) {
        return sql.sql("""
                        SELECT string_agg(regexp_replace(slug, '^.*-', ''), ', ' ORDER BY slug)
                        FROM claim JOIN claim_participant ON claim_id = claim.id JOIN official ON official.id = official_id
                        WHERE article_id = ?""").param(article).query(String.class).single();
    }

    @Test
    void onlyAnAdminReadsTheWholeArchiveAnewOrTakesRunsBack() {
        for (String path : List.of("/admin/imports/rederive", "/admin/imports/1/undo")) {
            assertThat(console.post().uri(path).with(CORA).with(csrf())).hasStatus(403);
        }
    }
}
