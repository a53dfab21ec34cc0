package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.importing.Runs.page;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.AuditPages;
import org.communique.catalogue.AuditQuery;
import org.communique.catalogue.Quarantine;
import org.communique.catalogue.Quarantined;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files that somebody should look at, and what becomes of them. */
@ApplicationTest
class QuarantineTest {

    private static final String TEXT = "The envoys of both countries spoke of %s at length, and of what it means for "
            + "everybody who lives beside the lakes and on the plains of the north.";

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages log;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private AuditPages audit;

    @Autowired
    private MockMvcTester console;

    @Autowired
    private JdbcClient sql;

    private Runs runs;

    @BeforeEach
    void runs() {
        runs = new Runs(jobs, log);
    }

    @Test
    void aPageOfTheFutureWaitsUntilSomebodyReleasesItAndKeepsItsRun() {
        RunFile future = page(
                "future.txt",
                "Envoys to speak of barley",
                "12 May 2095 10:20",
                "ASTANA. KAZINFORM - The brewers of three regions expect their guests from abroad on that day and have already "
                        + "ordered tents, benches and a brass band, the organisers of the fair announced in a letter.");
        Report run = runs.imported(future);
        assertThat(run.outcomes()).as(run.reasons().toString()).containsExactly("quarantined");
        assertThat(run.reasons().get(0)).contains("2095-05-12");
        Quarantined item = item("future.txt");
        assertThat(item.kind()).isEqualTo("future");
        assertThat(quarantine.waitingByMonth()).containsKey("2095-05");
        assertThat(runs.imported(future).outcomes()).containsExactly("quarantined");
        assertThat(decide(item, "release", "")).hasStatus(422).bodyText().contains("needs a reason");
        assertThat(decide(item, "release", "an agenda")).hasStatus3xxRedirection();
        Report after = runs.completed(run.run().id());
        assertThat(after.outcomes()).containsExactly("created");
        assertThat(articles.view(after.article(0)).headline()).isEqualTo("Envoys to speak of barley");
        assertThat(runs.imported(future).outcomes()).containsExactly("unchanged");
        assertThat(runs.undone(after, false).outcomes()).containsExactly("reversed");
    }

    @Test
    void aPageStrewnWithBrokenCharactersIsMended() throws Exception {
        String words =
                "Посланники обеих стран долго говорили о ячмене и о том, что он значит для жителей севера страны. ";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Ячмень и рожь\n\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 8; i++) {
            bytes.writeBytes(words.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(new byte[] {(byte) 0xff, ' ', (byte) 0xfe, ' '});
        }
        RunFile file = RunFile.of("barley.txt", bytes.toByteArray());
        Report run = runs.imported(file);
        assertThat(run.outcomes()).containsExactly("quarantined");
        Quarantined item = item("barley.txt");
        assertThat(item.kind()).isEqualTo("undecodable");
        assertThat(mend(item, "klingon", "")).hasStatus(422).bodyText().contains("klingon");
        assertThat(mend(item, "utf-8", "")).hasStatus(422).bodyText().contains("still");
        assertThat(mend(item, "", "Ячмень и рожь\n\n" + words)).hasStatus3xxRedirection();
        assertThat(articles.view(quarantine.item(item.id()).article())
                        .paragraphs()
                        .get(0))
                .isEqualTo(words.strip());
        assertThat(runs.imported(file).outcomes()).containsExactly("unchanged");
    }

    @Test
    void anEmptyPageIsGivenItsTextOrDropped() {
        Report run = runs.imported(
                page("menu.txt", "Home", "About us", "None"),
                page("none.txt", "None", "Subscribe"),
                RunFile.of("nothing.txt", new byte[0]));
        assertThat(run.outcomes()).containsExactly("quarantined", "quarantined", "rejected");
        assertThat(mend(item("menu.txt"), "", "None")).hasStatus(422).bodyText().contains("still");
        assertThat(mend(item("menu.txt"), "", "Envoys speak of rye\n\n" + TEXT.formatted("rye")))
                .hasStatus3xxRedirection();
        assertThat(decide(item("none.txt"), "drop", "only menus")).hasStatus3xxRedirection();
        assertThat(runs.imported(page("none.txt", "None", "Subscribe"))
                        .reasons()
                        .get(0))
                .contains("only menus");
        assertThat(audit.entries(new AuditQuery(null, "quarantine", null, null, 10)))
                .extracting(entry -> entry.what())
                .contains("quarantine.dropped", "quarantine.mended");
    }

    @Test
    void anotherArticleUnderTheSameNameOverwritesNothing() {
        runs.imported(page("index.txt", "Envoys speak of oats", TEXT.formatted("oats")));
        String before = ContentDump.of(sql);
        Report run = runs.imported(
                page(
                        "index.txt",
                        "Wrestlers win",
                        "The wrestlers of the capital won three medals at a "
                                + "championship abroad, their trainer told reporters who waited for them at the airport until midnight."));
        assertThat(run.outcomes()).containsExactly("quarantined");
        assertThat(item("index.txt").resembles()).isNotNull();
        assertThat(ContentDump.difference(before, ContentDump.of(sql)))
                .allMatch(line -> line.startsWith("+ quarantine"));
    }

    /** Kairat Abdrakhmanov was Foreign Minister from December 2016 to December 2018. */
    private static RunFile outOfPost(String name, String topic) {
        return page(
                name,
                "Minister on " + topic,
                "6 May 2020 10:20",
                "ASTANA. KAZINFORM - On 5 May 2020 Kazakh Minister of Foreign Affairs Kairat Abdrakhmanov met with U.S. Secretary "
                        + "of State Michael Pompeo in Astana to discuss " + topic + ", the ministry said.");
    }

    @Test
    void whoDidNotHoldThePostOnThatDayIsToldWithWhoDid() {
        RunFile released = outOfPost("released.txt", "the harvest of rye and how to store it through the winter");
        RunFile dropped = outOfPost("dropped.txt", "the breeding of sturgeon in warm ponds behind the dam");
        RunFile mended = outOfPost("mended.txt", "the pruning of apple trees in the foothills above the city");
        Report run = runs.imported(released, dropped, mended);
        assertThat(run.outcomes()).containsExactly("quarantined", "quarantined", "quarantined");
        assertThat(run.reasons().get(0))
                .contains("Kairat Abdrakhmanov is called Minister of Foreign Affairs on 2020-05-05, when", "was");
        Quarantined item = item("released.txt");
        assertThat(item.kind()).isEqualTo("not-in-post");
        assertThat(decide(item, "release", "an error of the agency")).hasStatus3xxRedirection();
        assertThat(decide(item, "drop", "too late")).hasStatus(422).bodyText().contains("decided already");
        assertThat(decide(item("dropped.txt"), "drop", "invented")).hasStatus3xxRedirection();
        Quarantined wrong = item("mended.txt");
        String text = new String(mended.bytes(), StandardCharsets.UTF_8);
        assertThat(mend(wrong, "", text.replace("2020", "2019")))
                .hasStatus(422)
                .bodyText()
                .contains("2019-05-05");
        assertThat(mend(wrong, "", text.replace("2020", "2018"))).hasStatus3xxRedirection();
        assertThat(articles.view(quarantine.item(wrong.id()).article()).contacts())
                .hasSize(1);
        assertThat(runs.imported(released, dropped, mended).outcomes())
                .containsExactly("unchanged", "rejected", "unchanged");
    }

    @Test
    void aPageThatIsNearlyAllChromeWaits() {
        String menus = "<p>Latest</p>".repeat(1) + "<nav><ul>"
                + "<li><a href='/a'>News of the regions and of the world</a></li>".repeat(120) + "</ul></nav>";
        RunFile chrome = RunFile.of(
                "chrome.html",
                ("<html><head><title>Fair opens</title></head><body><header>" + menus
                                + "</header><article><h1>Fair opens</h1><p>The fair opened on Sunday morning.</p></article>"
                                + "<footer>" + menus + "</footer></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        Report run = runs.imported(chrome);
        assertThat(run.outcomes()).as(run.reasons().toString()).containsExactly("quarantined");
        Quarantined item = item("chrome.html");
        assertThat(item.kind()).isEqualTo("chrome");
        assertThat(run.reasons().get(0)).contains("Nearly all of the page is the site's own");
        assertThat(mend(item, "utf-8", "")).hasStatus(422).bodyText().contains("still");
        assertThat(decide(item, "release", "a short notice")).hasStatus3xxRedirection();
        assertThat(articles.view(quarantine.item(item.id()).article()).headline())
                .isEqualTo("Fair opens");
        assertThat(runs.imported(chrome).outcomes()).containsExactly("unchanged");
    }

    @Test
    void itsPagesAreForThoseWhoMayChangeTheArchive() {
        runs.imported(page("shown.txt", "Home", "None"));
        assertThat(console.get().uri("/admin/quarantine").with(user("anna").roles("CURATOR")))
                .hasStatusOk()
                .bodyText()
                .contains("shown.txt");
        assertThat(console.get()
                        .uri("/admin/quarantine/" + item("shown.txt").id())
                        .with(user("anna").roles("CURATOR")))
                .hasStatusOk()
                .bodyText()
                .contains("Empty after cleaning");
    }

    private Quarantined item(String name) {
        return quarantine.items(true, null, 100).stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult decide(Quarantined item, String what, String reason) {
        return console.post()
                .uri("/admin/quarantine/" + item.id() + "/" + what)
                .param("reason", reason)
                .with(user("anna").roles("CURATOR"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult mend(Quarantined item, String charset, String text) {
        return console.post()
                .uri("/admin/quarantine/" + item.id() + "/mend")
                .param("charset", charset)
                .param("url", "")
                .param("text", text)
                .param("reason", "seen")
                .with(user("anna").roles("CURATOR"))
                .with(csrf())
                .exchange();
    }
}
