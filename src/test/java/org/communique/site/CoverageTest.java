package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.communique.catalogue.Quarantine;
import org.communique.catalogue.Suspicion;
import org.communique.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What the archive lacks is said, so that no contact is not read as no file. */
@ApplicationTest
@Transactional
class CoverageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private JdbcClient sql;

    @Test
    void countsTheFilesThatWaitInTheirMonthsAndBeyond() {
        hold("within.txt", LocalDate.of(2020, 5, 12));
        hold("beyond.txt", LocalDate.of(2095, 5, 12));
        hold("undated.txt", null);
        Document page = page("/coverage");
        assertThat(page.select(".lead .count").text()).contains("5 articles", "2 not dated", "3 files wait");
        assertThat(page.select("tr:has(th:contains(2020)) td").get(4).text()).contains("none", "1 waiting");
        assertThat(page.select(".gaps li").eachText()).containsExactly("May 2095: 1 waiting");
    }

    @Test
    void tellsTheMonthsOfWhichNothingIsKnownFromThoseWithoutAnArticle() {
        Document page = page("/coverage");
        assertThat(page.select("tr:has(th:contains(2020)) td.gap")).hasSize(7);
        assertThat(page.select("tr:has(th:contains(2020)) td.outside")).hasSize(3);
    }

    @Test
    void holdsTheOfficialRecordAgainstTheArchive() {
        Document page = page("/official-record");
        assertThat(page.select("tr:contains(entry 4127)").text())
                .contains("Antony Blinken", "27 February 2023", "Official visit: Antony Blinken, Astana");
        assertThat(page.select("tr:contains(entry 3937)").text()).contains("No file here tells of it");
        assertThat(page.select("tr:contains(Visit: Kassym-Jomart Tokayev, New York)")
                        .text())
                .startsWith("Not listed");
        assertThat(page.select("main .count").text())
                .isEqualTo("22 entries, of which 2 are told here; 1 visit is told here alone");
    }

    private void hold(String name, @Nullable LocalDate published) {
        long run = sql.sql("SELECT max(id) FROM import_run").query(Long.class).single();
        quarantine.hold(
                run,
                99,
                name,
                null,
                name.getBytes(StandardCharsets.UTF_8),
                Suspicion.of(Suspicion.Kind.EMPTY, "nothing in it", null).on(published));
    }

    private Document page(String address) {
        return Jsoup.parse(new String(
                mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
