package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.catalogue.ArticlePages;
import org.communique.catalogue.ArticleQuery;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.RunView;
import org.communique.reading.SourcePage;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ReimportTest {

    @Autowired
    private Importer importer;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private Seeds seeds;

    @Autowired
    private JdbcClient sql;

    @Test
    void theSamePagesAgainChangeNothing() {
        String before = content();
        for (int i = 0; i < 3; i++) {
            RunView run = run(seeds.pages());
            assertThat(run.outcomes())
                    .hasSize(5)
                    .allMatch(file -> file.outcome().equals("unchanged"));
        }
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aChangedPageBecomesAVersionOfTheSameArticle() {
        RunView first = run(List.of(page("a.txt", "Minister meets ambassador", BODY)));
        RunView second = run(List.of(page("a.txt", "Minister meets ambassador again", BODY)));
        assertThat(first.outcomes().get(0).outcome()).isEqualTo("created");
        assertThat(second.outcomes().get(0).outcome()).isEqualTo("updated");
        assertThat(second.outcomes().get(0).article())
                .isEqualTo(first.outcomes().get(0).article());
        ArticleView shown = articles.view(second.outcomes().get(0).article());
        assertThat(shown.headline()).isEqualTo("Minister meets ambassador again");
    }

    @Test
    void aRenamedFileIsNoNewArticle() {
        RunView first = run(List.of(page("old-name.txt", "Trade talks go on", OTHER)));
        RunView second = run(List.of(page("new-name.txt", "Trade talks go on", OTHER)));
        assertThat(second.outcomes().get(0).article())
                .isEqualTo(first.outcomes().get(0).article());
    }

    @Test
    void theFullerOfTwoCapturesIsShown() {
        String whole = LONG + "\n\n" + OTHER + "\n\n" + BODY;
        RunView cut = run(List.of(page("cut.txt", "A visit and its talks", LONG)));
        RunView full = run(List.of(page("full.txt", "A visit and its talks", whole)));
        RunView cutAgain = run(List.of(page("cut-again.txt", "A visit and its talks", LONG)));
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
        RunView run = run(List.of(
                new PageSource("broken.txt", () -> {
                    throw new java.io.IOException("disk on fire");
                }),
                new PageSource("empty.txt", () -> SourcePage.of("empty.txt", new byte[0])),
                page("good.txt", "Energy ministers confer", "ASTANA. KAZINFORM - " + THIRD)));
        assertThat(run.state()).isEqualTo("finished");
        assertThat(run.outcomes())
                .extracting(RunView.OutcomeView::outcome)
                .containsExactly("rejected", "rejected", "created");
        assertThat(run.outcomes().get(0).reason()).contains("disk on fire");
        assertThat(total()).isEqualTo(before + 1);
    }

    private static final String BODY =
            "ASTANA. KAZINFORM - The minister received the ambassador and both spoke of trade, transit and water.\n\n"
                    + "They agreed to meet again in the spring, the ministry's press service said on its website.";
    private static final String OTHER =
            "ASTANA. KAZINFORM - Delegations of both countries went on with their talks about tariffs in the capital.\n\n"
                    + "A further round is planned, and experts will prepare the papers for it, officials said.";
    private static final String THIRD =
            "The ministers of energy conferred about pipelines and the prices of oil and gas for the coming winter.\n\n"
                    + "Both sides will exchange their drafts within a month, the ministry's press service said.";

    private static PageSource page(String name, String title, String body) {
        byte[] bytes = (title + "\n\n" + body).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new PageSource(name, () -> SourcePage.of(name, bytes));
    }

    private RunView run(List<PageSource> pages) {
        long id = runs.start("test", "test");
        importer.run(id, pages);
        return runs.run(id);
    }

    private long total() {
        return articles.articles(new ArticleQuery(List.of(), List.of(), null, null, null, null, 1))
                .total();
    }

    /** Every row of every table but the log of runs and Flyway's own. */
    private String content() {
        List<String> tables = sql.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                          AND table_name NOT IN ('import_run', 'import_outcome', 'flyway_schema_history')
                        ORDER BY 1""").query(String.class).list();
        StringBuilder all = new StringBuilder();
        for (String table : tables) {
            sql.sql("SELECT t::text FROM " + table + " t ORDER BY 1")
                    .query(String.class)
                    .list()
                    .forEach(row -> all.append(table).append(row).append('\n'));
        }
        return all.toString();
    }
}
