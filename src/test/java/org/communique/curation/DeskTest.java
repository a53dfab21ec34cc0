package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Objects;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.communique.catalogue.search.Dimension;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which a curator corrects, over the contacts of the seeds. */
@ApplicationTest
class DeskTest {

    private static final UserRequestPostProcessor CORA = user("cora").roles("CURATOR");
    private static final String WHY = "The embassy said so.";

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Timeline timeline;

    @Test
    void whatIsCorrectedIsPublicWithItsReasonAndWithoutTheCurator() {
        TimelineEntry call = call();
        assertThat(post("/admin/contacts/" + call.id(), "date", "2018-06", "reason", WHY))
                .hasStatus3xxRedirection();
        assertThat(get("/contacts/" + call.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Corrected by a curator", WHY, "June 2018", "set by a curator")
                .doesNotContain("cora");
        assertThat(get("/admin/contacts/" + call.id())).hasStatusOk().bodyText().contains("cora", "Undo");
        assertThat(get("/admin/corrections")).hasStatusOk().bodyText().contains(WHY);
        undoAll();
        assertThat(get("/contacts/" + call.id())).bodyText().doesNotContain(WHY);
        assertThat(get("/admin/corrections?state=undone")).bodyText().contains(WHY, "undone by cora");
    }

    @Test
    void aDateThatCannotBeReadIsExplainedAndNothingIsLost() {
        TimelineEntry call = call();
        assertThat(post("/admin/contacts/" + call.id(), "date", "28.06.2018", "place", "Almaty", "reason", WHY))
                .hasStatus(422)
                .bodyText()
                .contains("is no date the archive can read", "28.06.2018", "Almaty", WHY);
        assertThat(post("/admin/contacts/" + call.id(), "place", "Almaty", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say why", "Almaty");
        assertThat(get("/contacts/" + call.id())).bodyText().doesNotContain("Almaty");
    }

    @Test
    void whatIsNoContactIsGoneAndSaysWhy() {
        TimelineEntry call = call();
        post("/admin/contacts/" + call.id() + "/refuse", "reason", WHY);
        assertThat(get("/contacts/" + call.id())).hasStatus(410);
        assertThat(get("/admin/contacts/" + call.id())).hasStatusOk().bodyText().contains("Readers do not see");
        undoAll();
        assertThat(get("/contacts/" + call.id())).hasStatusOk();
    }

    @Test
    void anAddedContactStandsOnTheTimelineWithItsSource() {
        MvcTestResult added = site.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/admin/contacts/new")
                        .with(CORA)
                        .with(csrf())
                        .param("kind", "telephone-call")
                        .param("standing", "reported")
                        .param("date", "2017-02-03")
                        .param("source", "https://example.org/readout")
                        .param("name", "Kassym-Jomart Tokayev", "Antony Blinken", "", "")
                        .param("part", "principal", "counterpart", "delegation", "delegation")
                        .param("role", "", "", "", "")
                        .param("country", "KZ", "US", "", "")
                        .param("reason", WHY));
        String address = Objects.requireNonNull(added.getResponse().getRedirectedUrl());
        assertThat(get(address.replace("/admin", "")))
                .hasStatusOk()
                .bodyText()
                .contains("Antony Blinken", "3 February 2017", "https://example.org/readout", WHY);
        undoAll();
    }

    @Test
    void anOfficialIsRenamedAndATenureThatEndsBeforeItBeginsIsRefused() {
        assertThat(post("/admin/officials/antony-blinken", "name", "Antony Blinken the Younger", "reason", WHY))
                .hasStatus3xxRedirection();
        assertThat(get("/officials/antony-blinken")).bodyText().contains("Antony Blinken the Younger", WHY);
        assertThat(post(
                        "/admin/officials/antony-blinken",
                        "post",
                        "Consul",
                        "level",
                        "other",
                        "start",
                        "2018",
                        "end",
                        "2017",
                        "reason",
                        WHY))
                .hasStatus(422)
                .bodyText()
                .contains("would end before it begins", "Consul");
        undoAll();
        assertThat(get("/officials/antony-blinken")).bodyText().doesNotContain("Antony Blinken the Younger");
    }

    @Test
    void anArticleIsCorrectedBesideItsText() {
        long article = call().articles().get(0);
        assertThat(get("/admin/articles/" + article)).hasStatusOk();
        assertThat(post("/admin/articles/" + article, "byline", "A. Writer", "reason", WHY))
                .hasStatus3xxRedirection();
        assertThat(get("/articles/" + article)).bodyText().contains("A. Writer", WHY);
        undoAll();
        assertThat(get("/articles/" + article)).bodyText().doesNotContain("A. Writer");
    }

    private TimelineEntry call() {
        return timeline.contacts(ContactQuery.all().of(Dimension.KIND, "telephone-call")).items().stream()
                .filter(entry -> !entry.articles().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return site.get().uri(address).accept(MediaType.TEXT_HTML).with(CORA).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address)
                .with(CORA)
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return site.perform(request);
    }

    @Autowired
    private org.communique.catalogue.CorrectionLog log;

    private void undoAll() {
        log.all(null, "standing", 0, 100).forEach(one -> post("/admin/corrections/" + one.id() + "/undo"));
    }
}
