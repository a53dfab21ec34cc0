package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.FieldChange;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.communique.support.ApplicationTest;
import org.communique.support.ContentDump;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReimportTest {

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages runs;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private Seeds seeds;

    @Autowired
    private JdbcClient sql;

    @Test
    void theSamePagesAgainChangeNothing() {
        importTheSeedsAgain(3);
    }

    @Test
    @Tag("proof")
    void aHundredTimesChangeNothing() {
        importTheSeedsAgain(100);
    }

    private void importTheSeedsAgain(int times) {
        String before = content();
        for (int i = 0; i < times; i++) {
            Report run = run(false, seeds.pages());
            assertThat(run.outcomes())
                    .hasSize(5)
                    .allMatch(file -> file.outcome().equals("unchanged"));
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatTheRunWouldDoAndChangesNothing() {
        run(List.of(page("dry.txt", "Envoys discuss grain", DRY)));
        String before = content();
        List<RunFile> files = List.of(
                page("dry.txt", "Envoys discuss grain and rice", DRY),
                page("fresh.txt", "Envoys discuss rivers", FRESH),
                RunFile.of("empty.txt", new byte[0]));
        Report rehearsed = run(true, Listing.of(files));
        assertThat(ContentDump.difference(before, content())).isEmpty();
        Report done = run(files);
        assertThat(rehearsed.outcomes())
                .extracting(OutcomeView::outcome)
                .containsExactly("updated", "created", "rejected")
                .isEqualTo(done.outcomes().stream().map(OutcomeView::outcome).toList());
        assertThat(rehearsed.outcomes().get(0).changes())
                .containsExactly(new FieldChange("headline", "Envoys discuss grain", "Envoys discuss grain and rice"));
        assertThat(rehearsed.outcomes().get(1).article()).isNull();
    }

    @Test
    void aChangedPageBecomesAVersionOfTheSameArticle() {
        Report first = run(List.of(page("a.txt", "Minister meets ambassador", BODY)));
        Report second = run(List.of(page("a.txt", "Minister meets ambassador again", BODY)));
        assertThat(first.outcomes().get(0).outcome()).isEqualTo("created");
        assertThat(second.outcomes().get(0).outcome()).isEqualTo("updated");
        assertThat(second.outcomes().get(0).article())
                .isEqualTo(first.outcomes().get(0).article());
        ArticleView shown = articles.view(second.outcomes().get(0).article());
        assertThat(shown.headline()).isEqualTo("Minister meets ambassador again");
    }

    @Test
    void aRenamedFileIsNoNewArticle() {
        Report first = run(List.of(page("old-name.txt", "Trade talks go on", OTHER)));
        String before = content();
        Report second = run(List.of(page("new-name.txt", "Trade talks go on", OTHER)));
        assertThat(second.outcomes().get(0).outcome()).isEqualTo("unchanged");
        assertThat(ContentDump.difference(before, content())).isEmpty();
        assertThat(second.outcomes().get(0).article())
                .isEqualTo(first.outcomes().get(0).article());
    }

    @Test
    void theFullerOfTwoCapturesIsShown() {
        String whole = LONG + "\n\n" + OTHER + "\n\n" + BODY;
        Report cut = run(List.of(page("cut.txt", "A visit and its talks", LONG)));
        Report full = run(List.of(page("full.txt", "A visit and its talks", whole)));
        Report cutAgain = run(List.of(page("cut-again.txt", "A visit and its talks", LONG + "\n")));
        long article = cut.outcomes().get(0).article();
        assertThat(full.outcomes().get(0).article()).isEqualTo(article);
        assertThat(cutAgain.outcomes().get(0).article()).isEqualTo(article);
        assertThat(articles.view(article).source().name()).isEqualTo("full.txt");
        assertThat(articles.article(article).versions()).hasSize(3);
    }

    private static final String LONG =
            "The delegation arrived in the morning and was welcomed at the airport by the deputy governor, two members "
                    + "of parliament and a choir of pupils, who sang the anthems of both countries in the rain.";

    @Test
    void aBadFileIsAnOutcomeAndTheRunGoesOn() {
        long before = total();
        Report run = run(List.of(
                RunFile.onDisk(Path.of("no", "such", "broken.txt")),
                RunFile.of("empty.txt", new byte[0]),
                page("good.txt", "Energy ministers confer", "ASTANA. KAZINFORM - " + THIRD)));
        assertThat(run.run().state()).isEqualTo("finished");
        assertThat(run.outcomes()).extracting(OutcomeView::outcome).containsExactly("rejected", "rejected", "created");
        assertThat(run.outcomes().get(0).reason()).contains("cannot be read");
        assertThat(total()).isEqualTo(before + 1);
    }

    private static final String BODY =
            "ASTANA. KAZINFORM - The minister received the ambassador and both spoke of trade, transit and water.\n\n"
                    + "They agreed to meet again in the spring, the ministry's press service said on its website.";
    private static final String DRY =
            "ASTANA. KAZINFORM - The envoys of both countries discussed grain at length, and how it reaches the ports.\n\n"
                    + "Experts will count the wagons until summer, the ministry's press service said on its website.";
    private static final String FRESH =
            "ASTANA. KAZINFORM - Hydrologists from upstream and downstream measured the rivers that cross the border.\n\n"
                    + "Their gauges will be read by both sides each morning, according to the water committee.";
    private static final String OTHER =
            "ASTANA. KAZINFORM - Delegations of both countries went on with their talks about tariffs in the capital.\n\n"
                    + "A further round is planned, and experts will prepare the papers for it, officials said.";
    private static final String THIRD =
            "The ministers of energy conferred about pipelines and the prices of oil and gas for the coming winter.\n\n"
                    + "Both sides will exchange their drafts within a month, the ministry's press service said.";

    private static RunFile page(String name, String title, String body) {
        byte[] bytes = (title + "\n\n" + body).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return RunFile.of(name, bytes);
    }

    private Report run(List<RunFile> pages) {
        return run(false, Listing.of(pages));
    }

    private Report run(boolean dry, Listing pages) {
        try {
            long id = jobs.enlist("test", "test", dry, pages);
            jobs.complete(id);
            return new Report(runs.run(id), runs.outcomes(id, null, 0, 100));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private record Report(RunView run, List<OutcomeView> outcomes) {}

    private long total() {
        return articles.articles(ArticleQuery.all().sliced(null, 1)).total();
    }

    private String content() {
        return ContentDump.of(sql);
    }
}
