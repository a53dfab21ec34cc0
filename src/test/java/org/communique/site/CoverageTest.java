package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.CoverageView;
import org.communique.catalogue.CoverageView.Month;
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
        long before = quarantine.waiting();
        hold("within.txt", LocalDate.of(2020, 5, 12));
        hold("beyond.txt", LocalDate.of(2096, 7, 12));
        hold("undated.txt", null);
        Document page = page("/coverage");
        assertThat(page.select(".lead .count").text()).contains((before + 3) + " files wait");
        assertThat(page.select("tr:has(th:contains(2020)) td").get(4).text()).contains("1 waiting");
        assertThat(page.select(".gaps li").eachText()).contains("July 2096: 1 waiting");
    }

    @Test
    void tellsMonthsWithoutAnArticleFromThoseOfWhichNothingIsKnown() {
        Month held = new Month("2020-02", 3, 2, 0, 0);
        Month gap = new Month("2020-01", 0, 0, 0, 0);
        CoverageYear year = CoverageYear.of(new CoverageView(3, 0, 0, 0, Map.of(), List.of(held, gap)))
                .get(0);
        assertThat(year.months()).startsWith(gap, held, null).hasSize(12);
        assertThat(year.articles()).isEqualTo(3);
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
        assertThat(page.select("main .count").text()).startsWith("22 entries, of which");
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
