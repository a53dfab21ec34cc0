package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every form of a result, read by somebody else's library, tells the contacts of the page. */
@ApplicationTest
class ExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String EVERYTHING = "?standing=reported&standing=background&standing=announced";

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                EVERYTHING,
                "?country=US&to=2020",
                "?official=wang-yi",
                "?kind=letter",
                "?q=Pompeo",
                "?country=CN"
            })
    void everyFormHoldsTheContactsOfThePage(String query) throws Exception {
        ReadBack read = ReadBack.of(this::text, query);
        read.table();
        read.lines();
        read.calendar();
        read.feed(3);
        read.timelineJs();
    }

    @ParameterizedTest
    @CsvSource({
        "meeting, CONSULT, 040",
        "telephone-call, CONSULT, 041",
    })
    void linesCarryThePloverCodes(String kind, String event, String cameo) throws Exception {
        assertThat(text("/timeline.jsonl?kind=" + kind).lines().map(JSON::readTree))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.get("event").asString()).isEqualTo(event);
                    assertThat(line.get("cameo").asString()).isEqualTo(cameo);
                    assertThat(line.get("actor").toString()).contains("KAZ");
                });
    }

    @Test
    void foldsLinesAtSeventyFiveOctets() throws Exception {
        assertThat(text("/timeline.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "ics", "atom", "timeline.json"})
    void everyListOfContactsHasEveryForm(String ending) throws Exception {
        long id = ReadBack.of(this::text, "").contacts().get(0).get("id").asLong();
        for (String path : List.of("/timeline", "/officials/wang-yi", "/countries/CN", "/contacts/" + id)) {
            assertThat(text(path + "." + ending)).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, csv",
        "application/x-ndjson, jsonl",
        "application/jsonl, jsonl",
        "text/calendar, ics",
        "application/atom+xml, atom",
        "application/vnd.timelinejs+json, timeline.json"
    })
    void theHeaderAsksForTheSameAsTheEnding(String accept, String ending) throws Exception {
        for (String path : List.of("/timeline", "/officials/wang-yi", "/countries/CN")) {
            MvcTestResult byHeader =
                    site.get().uri(path).header("Accept", accept).exchange();
            assertThat(byHeader).hasStatusOk();
            assertThat(byHeader.getResponse().getContentAsString()).isEqualTo(text(path + "." + ending));
        }
        assertThat(site.get().uri("/").header("Accept", accept).exchange()).hasStatusOk();
    }

    @Test
    void fileNamesSayTheQuery() {
        assertThat(site.get()
                        .uri("/timeline.csv?country=US&kind=meeting&from=2018")
                        .exchange())
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"communique-us-meeting-from-2018.csv\"");
        assertThat(site.get().uri("/officials/wang-yi.ics").exchange())
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"communique-wang-yi.ics\"");
    }

    @Test
    void aLimitCutsAnExportAndACursorGoesOn() throws Exception {
        List<CSVRecord> all = ReadBack.rows(text("/timeline.csv"));
        JsonNode slice = JSON.readTree(text("/timeline.json?limit=4"));
        assertThat(ReadBack.rows(text("/timeline.csv?limit=4"))).hasSize(4);
        assertThat(ReadBack.rows(text("/timeline.csv?after=" + slice.get("next").asString())))
                .hasSize(all.size() - 4);
    }

    @Test
    void aByteOrderMarkComesOnlyWhenAskedFor() throws Exception {
        assertThat(text("/timeline.csv")).startsWith("id,");
        assertThat(text("/timeline.csv?bom=yes")).startsWith("\uFEFFid,");
    }

    private String text(String address) throws Exception {
        MvcTestResult answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
