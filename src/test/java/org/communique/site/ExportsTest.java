package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
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
    @ValueSource(strings = {"", EVERYTHING, "?country=US&to=2020", "?official=wang-yi", "?kind=letter"})
    void tablesHoldTheContactsOfThePage(String query) throws Exception {
        List<CSVRecord> rows = table(text("/timeline.csv" + query));
        List<JsonNode> contacts = contacts(query);
        assertThat(rows).hasSameSizeAs(contacts);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode contact = contacts.get(i);
            Map<String, String> row = rows.get(i).toMap();
            assertThat(row)
                    .containsEntry("id", contact.get("id").asString())
                    .containsEntry("kind", contact.get("kind").asString())
                    .containsEntry("title", contact.get("title").asString())
                    .containsEntry("date", contact.at("/date/edtf").asString(""))
                    .containsEntry("earliest", contact.at("/date/earliest").asString(""))
                    .containsEntry("place", contact.get("place").asString(""))
                    .containsEntry("officials", joined(contact.get("participants"), "official"))
                    .containsEntry("participants", joined(contact.get("participants"), "name"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", EVERYTHING, "?country=CN"})
    void linesHoldTheContactsOfThePage(String query) throws Exception {
        List<JsonNode> lines =
                text("/timeline.jsonl" + query).lines().map(JSON::readTree).toList();
        List<JsonNode> contacts = contacts(query);
        assertThat(lines).hasSameSizeAs(contacts);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode contact = contacts.get(i);
            for (String field : List.of("id", "kind", "level", "title", "participants", "mentioned", "articles")) {
                assertThat(lines.get(i).get(field)).isEqualTo(contact.get(field));
            }
            assertThat(lines.get(i).get("date").asString(""))
                    .isEqualTo(contact.at("/date/edtf").asString(""));
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"", EVERYTHING, "?country=US", "?kind=letter"})
    void calendarsHoldWhatIsDatedToWholeDays(String query) throws Exception {
        Calendar calendar = calendar(text("/timeline.ics" + query));
        Map<String, VEvent> events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> event.getRequiredProperty(Property.UID).getValue(), event -> event));
        List<JsonNode> contacts = contacts(query);
        List<JsonNode> dated =
                contacts.stream().filter(ExportsTest::isWholeDays).toList();
        assertThat(events).hasSameSizeAs(dated);
        for (JsonNode contact : dated) {
            VEvent event = events.get("contact-" + contact.get("id").asString() + "@communique.org");
            assertThat(event.getSummary().getValue())
                    .isEqualTo(contact.get("title").asString());
            assertThat(day(event.getDateTimeStart().getDate()))
                    .isEqualTo(contact.at("/date/earliest").asString());
            assertThat(LocalDate.from(event.getDateTimeEnd().getDate()).minusDays(1))
                    .hasToString(contact.at("/date/latest").asString());
        }
        String about = calendar.getRequiredProperty("X-WR-CALDESC").getValue();
        int left = contacts.size() - dated.size();
        assertThat(about).contains(left == 0 ? "all are in" : left == 1 ? "one is left out" : left + " are left out");
    }

    @Test
    void foldsLinesAtSeventyFiveOctets() throws Exception {
        assertThat(text("/timeline.ics").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", EVERYTHING, "?country=US"})
    void feedsArePagedThroughAllContacts(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        String next = "/timeline.atom" + query + (query.isEmpty() ? "?" : "&") + "limit=3";
        while (next != null) {
            Feed feed = feed(text(next));
            assertThat(feed.getId()).startsWith("tag:communique.org,2026:timeline");
            assertThat(feed.getUpdated()).isNotNull();
            feed.getEntries().forEach(entry -> assertThat(entry.getUpdated()).isNotNull());
            feed.getEntries().stream().map(Entry::getId).forEach(ids::add);
            next = feed.getOtherLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(link -> link.getHref().replaceFirst("http://[^/]+", ""))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(ids)
                .isEqualTo(contacts(query).stream()
                        .map(contact -> "tag:communique.org,2026:contact/"
                                + contact.get("id").asString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", EVERYTHING})
    void timelineJsHoldsWhatHasADate(String query) throws Exception {
        JsonNode events = JSON.readTree(text("/timeline.timeline.json" + query)).get("events");
        List<JsonNode> dated = contacts(query).stream()
                .filter(contact -> !contact.get("date").isNull())
                .toList();
        assertThat(events.size()).isEqualTo(dated.size());
        for (int i = 0; i < dated.size(); i++) {
            JsonNode event = events.get(i);
            assertThat(event.get("unique_id").asString())
                    .isEqualTo("contact-" + dated.get(i).get("id").asString());
            assertThat(event.at("/start_date/year").asInt()).isBetween(1991, 2027);
            assertThat(event.get("display_date").asString()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "ics", "atom", "timeline.json"})
    void everyListOfContactsHasEveryForm(String ending) throws Exception {
        long id = contacts("").get(0).get("id").asLong();
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
        List<CSVRecord> all = table(text("/timeline.csv"));
        JsonNode slice = JSON.readTree(text("/timeline.json?limit=4"));
        assertThat(table(text("/timeline.csv?limit=4"))).hasSize(4);
        assertThat(table(text("/timeline.csv?after=" + slice.get("next").asString())))
                .hasSize(all.size() - 4);
    }

    @Test
    void aByteOrderMarkComesOnlyWhenAskedFor() throws Exception {
        assertThat(text("/timeline.csv")).startsWith("id,");
        assertThat(text("/timeline.csv?bom=yes")).startsWith("\uFEFFid,");
    }

    private List<JsonNode> contacts(String query) throws Exception {
        String limit = query.isEmpty() ? "?limit=500" : "&limit=500";
        JsonNode list = JSON.readTree(text("/timeline.json" + query + limit));
        assertThat(list.get("next").isNull()).isTrue();
        return StreamSupport.stream(list.get("items").spliterator(), false).toList();
    }

    private String text(String address) throws Exception {
        MvcTestResult answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> table(String text) throws Exception {
        CSVFormat strict = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return strict.parse(new StringReader(text)).getRecords();
    }

    private static Calendar calendar(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static Feed feed(String text) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    private static boolean isWholeDays(JsonNode contact) {
        String edtf = contact.at("/date/edtf").asString("");
        return edtf.matches("\\d{4}-\\d\\d-\\d\\d([T/].*)?") && !edtf.matches(".*/\\d{4}(-\\d\\d)?");
    }

    private static String day(Temporal date) {
        return LocalDate.from(date).toString();
    }

    private static String joined(JsonNode people, String field) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(person -> person.get(field).asString())
                .collect(Collectors.joining("; "));
    }
}
