package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.AuthorityTexts;
import org.communique.catalogue.CorrectionLog;
import org.communique.catalogue.CorrectionView;
import org.communique.catalogue.Corrections;
import org.communique.catalogue.ReviewItem;
import org.communique.catalogue.ReviewQueue;
import org.communique.recognition.AuthorityText;
import org.communique.recognition.KnownOfficial;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Doubts and the authority, over the seeds. */
@ApplicationTest
class ReviewTest {

    private static final UserRequestPostProcessor CORA = user("cora").roles("CURATOR");

    @Autowired
    private MockMvcTester site;

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private AuthorityTexts texts;

    @Autowired
    private AuthorityRegister register;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CorrectionLog log;

    @Test
    void whatIsDecidedDoesNotComeBackUntilItsEvidenceChanges() {
        Map<String, Long> counts = queue.counts();
        assertThat(counts.get("missing-records")).isPositive();
        ReviewItem item = queue.items("missing-records", false, 1).get(0);
        assertThat(decide(item, "defer")).hasStatus3xxRedirection();
        assertThat(queue.items("missing-records", true, 10))
                .extracting(ReviewItem::subject)
                .contains(item.subject());
        assertThat(decide(item, "accept")).hasStatus3xxRedirection();
        assertThat(queue.counts().get("missing-records")).isEqualTo(counts.get("missing-records") - 1);
        queue.decide(item.doubt(), item.subject(), "other evidence", "accept", "cora");
        assertThat(queue.counts().get("missing-records")).isEqualTo(counts.get("missing-records"));
        assertThat(site.get().uri("/admin/review").with(CORA))
                .hasStatusOk()
                .bodyText()
                .contains(item.label());
    }

    @Test
    void anUncheckedOfficialWhoIsAcceptedIsKnownFromThenOn() {
        queue.items("provisional-officials", false, 1).forEach(item -> {
            assertThat(decide(item, "accept")).hasStatus3xxRedirection();
            assertThat(register.current().officials())
                    .extracting(KnownOfficial::slug)
                    .contains(item.subject());
            log.official(item.subject()).forEach(one -> corrections.undo(one.id(), "cora"));
            assertThat(register.current().officials())
                    .extracting(KnownOfficial::slug)
                    .doesNotContain(item.subject());
        });
    }

    @Test
    void theAuthorityIsTheSameWhenItsOwnTextIsReadAgain() {
        var again = AuthorityText.read(name -> AuthorityTexts.NAMES.contains(name) ? texts.text(name) : "");
        assertThat(again.officials())
                .containsExactlyInAnyOrderElementsOf(register.current().officials());
        assertThat(again.places())
                .containsExactlyInAnyOrderElementsOf(register.current().places());
    }

    @Test
    void anEditedTableIsShownThenTakenOverAndSurvivesTheNextReference() {
        String edited = texts.text("officials.tsv").replace("\tAntony Blinken\t", "\tTony Blinken\t")
                + "new-envoy\tNew Envoy\tKZ\tN. Envoy\n";
        assertThat(site.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/admin/authority/compare")
                        .file(new MockMultipartFile(
                                "files", "officials.tsv", "text/plain", edited.getBytes(StandardCharsets.UTF_8)))
                        .with(CORA)
                        .with(csrf())))
                .hasStatusOk()
                .bodyText()
                .contains("Tony Blinken", "new-envoy", "2 changes");
        assertThat(site.perform(MockMvcRequestBuilders.post("/admin/authority/apply")
                        .param("officials.tsv", edited)
                        .param("reason", "As he signs.")
                        .with(CORA)
                        .with(csrf())))
                .hasStatus3xxRedirection();
        assertThat(register.current().officials())
                .extracting(KnownOfficial::name)
                .contains("Tony Blinken", "New Envoy");
        var reference = AuthorityText.read(ReviewTest::reference);
        register.load(reference, "another hash");
        assertThat(register.current().officials())
                .extracting(KnownOfficial::name)
                .contains("Tony Blinken", "New Envoy");
        assertThat(log.official("antony-blinken")).noneMatch(CorrectionView::stale);
        log.all(null, "standing", 0, 100).forEach(one -> corrections.undo(one.id(), "cora"));
        assertThat(register.current().officials())
                .extracting(KnownOfficial::name)
                .contains("Antony Blinken")
                .doesNotContain("Tony Blinken", "New Envoy");
    }

    @Test
    void aTableThatCannotBeReadIsRefusedWithTheReason() {
        assertThat(site.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/admin/authority/compare")
                        .file(new MockMultipartFile(
                                "files",
                                "tenures.tsv",
                                "text/plain",
                                "slug\tpost\tcountry\tlevel\tstart\nnobody-known\tPresident\tKZ\thead-of-state\t2018"
                                        .getBytes(StandardCharsets.UTF_8)))
                        .with(CORA)
                        .with(csrf())))
                .bodyText()
                .contains("cannot be read", "nobody-known");
    }

    private static String reference(String name) {
        try (var stream = ReviewTest.class.getResourceAsStream("/db/reference/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(ReviewItem item, String decision) {
        return site.perform(MockMvcRequestBuilders.post("/admin/review")
                .param("doubt", item.doubt())
                .param("subject", item.subject())
                .param("evidence", item.evidence())
                .param("decision", decision)
                .with(CORA)
                .with(csrf()));
    }
}
