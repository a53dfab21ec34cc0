package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.Position;
import org.communique.reading.Edtf;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Search through the whole application, over the five seeds. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // counts of an archive that holds the seeds alone
@ApplicationTest
class SearchTest {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private ChangeLog log;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Facets facets;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private Search search;

    @Autowired
    private TextIndex index;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient sql;

    private String json(String address, Map<String, String> parameters) {
        var request = pages.get().uri(address);
        parameters.forEach(request::param);
        return new String(
                request.exchange().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void namesInAnySpellingFindArticlesContactsAndTheTimeline() {
        for (String name : List.of("Tokaev", "Токаев", "托卡耶夫")) {
            assertThat(json("/search.json", Map.of("q", name)))
                    .as(name)
                    .contains("\"type\":\"article\"", "\"type\":\"contact\"", "Wang Yi");
            assertThat(json("/timeline.json", Map.of("q", name))).as(name).doesNotContain("\"total\":0");
        }
        assertThat(json("/search.json", Map.of("q", "pompeo -congress", "type", "article")))
                .contains("\"total\":2");
    }

    @Test
    void theTimelineFindsContactsByAnyWordOfTheirArticles() {
        assertThat(json("/timeline.json", Map.of("q", "arsenal")))
                .contains("2018-06-28")
                .doesNotContain("\"total\":0");
        assertThat(json("/api/v1/articles", Map.of("q", "arsenal"))).contains("\"total\":1");
    }

    @Test
    void aPageOfTheTimelineSearchesOnce() {
        json("/search.json", Map.of("q", "Kazakhstan"));
        long before = index.get().state().searches();
        assertThat(json("/timeline", Map.of("q", "Pompeo -lunch", "limit", "1")))
                .contains("Pompeo");
        assertThat(index.get().state().searches()).isEqualTo(before + 1);
        assertThat(json("/timeline.csv", Map.of("q", "Pompeo -lunch"))).contains("Pompeo");
        assertThat(index.get().state().searches()).as("another form of it").isEqualTo(before + 1);
    }

    /** All articles speak of Kazakhstan, so the index must say of them what the database says of all contacts. */
    @Test
    void theIndexCountsContactsAsTheDatabaseDoes() {
        for (ContactQuery all : List.of(
                ContactQuery.all(),
                ContactQuery.all().of(Dimension.COUNTRY, "US"),
                ContactQuery.all().of(Dimension.KIND, List.of("meeting", "letter")),
                ContactQuery.all().of(Dimension.STANDING, "announced"),
                ContactQuery.all().of(Dimension.PLACE, "Washington"),
                ContactQuery.all().of(Dimension.SOURCE, "Kazinform"),
                ContactQuery.all().of(Dimension.SOURCE, "Xinhua"),
                during("2019"),
                during("2020-04"))) {
            ContactQuery worded = all.saying("Kazakhstan");
            assertThat(timeline.contacts(worded)).isEqualTo(timeline.contacts(all));
            assertThat(facets.of(worded)).isEqualTo(facets.of(all));
            assertThat(facets.total(worded)).isEqualTo(facets.total(all));
            assertThat(timeline.years(worded)).isEqualTo(timeline.years(all));
            assertThat(timeline.months(worded)).isEqualTo(timeline.months(all));
        }
    }

    @Test
    void theIndexPagesThroughContactsAsTheDatabaseDoes() {
        String after = null;
        do {
            ContactQuery page = ContactQuery.all().sliced(after, 3);
            ContactQuery worded = page.saying("Kazakhstan");
            assertThat(timeline.contacts(worded)).isEqualTo(timeline.contacts(page));
            assertThat(timeline.newer(worded)).isEqualTo(timeline.newer(page));
            after = timeline.contacts(page).next();
        } while (after != null);
    }

    private static ContactQuery during(String period) {
        return ContactQuery.all().during(Edtf.parse(period), Edtf.parse(period));
    }

    @Test
    void oneSourceAloneIsNothingToChoose() {
        assertThat(facets.of(ContactQuery.all()).sources())
                .extracting(FacetCounts.Facet::value)
                .containsExactly("Kazinform");
        assertThat(json("/timeline", Map.of())).doesNotContain("name=\"source\"");
        assertThat(json("/timeline", Map.of("source", "Kazinform"))).contains("name=\"source\"");
    }

    @Test
    void thePageShowsCountsAndOffersABetterSpelling() {
        assertThat(json("/search", Map.of("q", "Tleuberrdi"))).contains("Did you mean", "Tleuberdi");
        assertThat(json("/search", Map.of("q", "Pompeo"))).contains("<mark>Pompeo</mark>", "Articles 3", "Best match");
        assertThat(json("/search/names.json", Map.of("q", "тлеу"))).contains("mukhtar-tleuberdi");
    }

    @Test
    void oddAndHugeQuestionsAreAnsweredOrRefusedInWords() {
        for (String odd : List.of("\u0000", "\"", "-", "*", "%' OR 1=1", "\uD83D\uDE00", "((((", "a".repeat(400))) {
            assertThat(pages.get().uri("/search").param("q", odd)).as(odd).hasStatusOk();
            assertThat(pages.get().uri("/timeline").param("q", odd)).as(odd).hasStatusOk();
        }
        assertThat(pages.get().uri("/search").param("q", "w ".repeat(60))).hasStatus(400);
        assertThat(pages.get().uri("/search").param("q", "w".repeat(10_000))).hasStatus(400);
    }

    /** A lower number of the log may be committed after a higher one. */
    @Test
    void aChangeThatIsCommittedLateIsNotMissed() throws Exception {
        Position before = log.start();
        try (Connection slow = database.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("INSERT INTO change (entity, entity_id, changed_at) VALUES ('official', -1, now())");
            sql.sql("INSERT INTO change (entity, entity_id, changed_at) VALUES ('official', -2, now())")
                    .update();
            ChangeLog.Batch early = log.after(before);
            assertThat(early.changes()).as("the slow one is still under way").isEmpty();
            slow.commit();
            assertThat(log.after(early.now()).changes())
                    .extracting(ChangeLog.Change::id)
                    .containsExactlyInAnyOrder(-1L, -2L);
        }
    }

    @Test
    void theIndexHoldsWhatTheDatabaseHolds() {
        search.ids(org.communique.catalogue.search.DocumentType.ARTICLE, "Kazakhstan");
        assertThat(follower.isWhole()).isTrue();
        assertThat(index.get().state().complete()).isTrue();
        assertThat(log.knows(new Position("another/1", 1, 0, "")))
                .as("another database's index")
                .isFalse();
        Position start = log.start();
        assertThat(log.knows(new Position(start.lineage(), start.transaction(), 1_000_000_000, "")))
                .as("the index has read what a restored database has not")
                .isFalse();
    }
}
