package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.catalogue.Reporter.meeting;
import static org.communique.catalogue.Reporter.newName;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.catalogue.FacetCounts.Facet;
import org.communique.catalogue.search.Dimension;
import org.communique.recognition.RecognisedContact;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Contacts and articles by who reported them: one contact that two sites report, and another that one of them does. */
@DirtiesContext // others count what an archive without these reports holds
@ApplicationTest
class SourcesTest {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Facets facets;

    @Autowired
    private Outlets outlets;

    @Autowired
    private Corrections corrections;

    @Autowired
    private JdbcClient sql;

    private final String first = newName().toLowerCase(Locale.ROOT) + ".example";
    private final String second = newName().toLowerCase(Locale.ROOT) + ".example";
    private Reporter reporter;
    private long twice;
    private long once;
    private long copy;

    @BeforeEach
    void report() {
        reporter = new Reporter(catalogue, articles);
        String kazakh = newName();
        String american = newName();
        long report = at("https://www." + first + "/1", meeting(0, "2018-06-20", kazakh, american));
        twice = reporter.contacts(report).get(0);
        once = reporter.contacts(at("https://" + first + "/2", meeting(0, "2018-06-21", newName(), newName())))
                .get(0);
        copy = at("https://en." + second + "/3", meeting(0, "2018-06-20", kazakh, american));
    }

    private long at(String address, RecognisedContact told) {
        return reporter.keepAt(address, "sources " + address, "They met", told);
    }

    private String text(String address, Map<String, String> parameters) {
        var request = pages.get().uri(address);
        parameters.forEach(request::param);
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String from(String source, String address) {
        return text(address, Map.of("source", source));
    }

    @Test
    void narrowContactsWithWordsAndWithout() {
        for (ContactQuery query : List.of(ContactQuery.all(), ContactQuery.all().saying("met"))) {
            assertThat(ids(query.of(Dimension.SOURCE, first))).as("%s", query).containsExactly(once, twice);
            assertThat(ids(query.of(Dimension.SOURCE, second))).as("%s", query).containsExactly(twice);
            assertThat(ids(query.of(Dimension.SOURCE, List.of(first, second)))).containsExactly(once, twice);
            assertThat(ids(query.of(Dimension.SOURCE, "nobody.example"))).isEmpty();
        }
    }

    private List<Long> ids(ContactQuery query) {
        return timeline.contacts(query).items().stream().map(TimelineEntry::id).toList();
    }

    @Test
    void areCountedWithWordsAndWithoutAsIfNoneWereChosen() {
        ContactQuery theirs =
                ContactQuery.all().of(Dimension.OFFICIAL, participant(twice)).of(Dimension.SOURCE, first);
        for (ContactQuery query : List.of(theirs, theirs.saying("met"))) {
            assertThat(facets.of(query).sources())
                    .as("%s", query)
                    .containsExactlyInAnyOrder(new Facet(first, first, 1), new Facet(second, second, 1));
            assertThat(facets.total(query.of(Dimension.SOURCE, second))).isEqualTo(1);
        }
    }

    private String participant(long contact) {
        return sql.sql("""
                        SELECT official.slug FROM participation JOIN official ON official.id = official_id
                        WHERE contact_id = ? ORDER BY number LIMIT 1""").param(contact).query(String.class).single();
    }

    @Test
    void stayInTheAddressOfThePageAndCanBeTakenOffIt() {
        String page = text("/timeline", Map.of("official", participant(twice), "source", second));
        assertThat(page)
                .contains("reported by " + second, "value=\"" + first + "\"", "href=\"/timeline?official=")
                .contains("type=\"checkbox\" name=\"source\" value=\"" + second + "\" checked")
                .contains("/timeline.csv?official=" + participant(twice) + "&amp;source=" + second);
        assertThat(from(first, "/search")).contains("reported by " + first, "href=\"/search\"");
        assertThat(pages.get().uri("/articles").param("source", first))
                .hasHeader("Location", "/search?source=" + first + "&type=article&sort=newest");
        assertThat(text("/contacts/" + twice, Map.of())).contains(first, second);
        assertThat(text("/articles/" + copy, Map.of())).contains("<dd>" + second + "</dd>");
    }

    @Test
    void narrowTheApiAndEveryExport() {
        assertThat(from(first, "/api/v1/contacts")).contains("\"total\":2");
        assertThat(from(second, "/api/v1/contacts")).contains("\"total\":1", String.valueOf(twice));
        assertThat(from(first, "/api/v1/articles")).contains("\"total\":2");
        assertThat(from(second, "/api/v1/articles")).contains("\"total\":1", String.valueOf(copy));
        assertThat(from(second, "/search.json")).contains("\"total\":2");
        for (String form : List.of("csv", "jsonl", "atom", "ics", "json", "timeline.json")) {
            assertThat(from(second, "/timeline." + form))
                    .as(form)
                    .contains(String.valueOf(twice))
                    .doesNotContain(String.valueOf(once));
            assertThat(from(second, "/articles." + form)).as(form).contains(String.valueOf(copy));
            assertThat(from("nobody.example", "/articles." + form)).as(form).doesNotContain(String.valueOf(copy));
        }
        assertThat(from(second, "/articles.csv")).contains("," + second + ",");
        assertThat(pages.get()
                        .uri("/timeline.csv")
                        .param("source", second)
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .contains("communique-" + second.replace('.', '-') + ".csv");
    }

    @Test
    void areToldAnewOfAnArchiveThatIsOlderThanTheRules() {
        sql.sql("UPDATE article SET outlet = CASE id WHEN ? THEN 'old.example' END")
                .param(copy)
                .update();
        sql.sql("UPDATE contact_outlet SET outlet = 'old.example' WHERE outlet = ?")
                .param(second)
                .update();
        sql.sql("UPDATE reference_load SET sha256 = 'older' WHERE name = 'outlets'")
                .update();
        String revisions = revisions();
        assertThat(from("old.example", "/timeline.json")).contains("\"total\":1");
        outlets.afterPropertiesSet();
        assertThat(from("old.example", "/timeline.json")).contains("\"total\":0");
        narrowContactsWithWordsAndWithout();
        assertThat(revisions()).isEqualTo(revisions);
        assertThat(sql.sql("SELECT count(*) FROM article WHERE outlet = 'Kazinform'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
    }

    private String revisions() {
        return sql.sql("SELECT string_agg(concat(id, ' ', revision, ' ', changed_at), ',' ORDER BY id) FROM article")
                .query(String.class)
                .single();
    }

    @Test
    void followWhatACuratorSaysOfTheAgency() {
        String name = "sources " + newName();
        long article = reporter.keep(name, "They met", meeting(0, "2018-06-20", newName(), newName()));
        String agency = newName();
        corrections.correct(
                CorrectionTarget.ARTICLE, article, Map.of("dateline-agency", agency), "It was another one.", "cora");
        assertThat(ids(ContactQuery.all().of(Dimension.SOURCE, agency)))
                .containsExactlyElementsOf(reporter.contacts(article));
    }
}
