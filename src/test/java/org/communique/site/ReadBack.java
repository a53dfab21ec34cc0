package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the forms of the timeline by somebody else's library, and holds them against the contacts of its pages, field by
 * field.
 */
final class ReadBack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Site site;
    private final String query;
    private final List<JsonNode> contacts;

    /** Answers what stands under an address. */
    @FunctionalInterface
    interface Site {
        String text(String address) throws Exception;
    }

    private ReadBack(Site site, String query, List<JsonNode> contacts) {
        this.site = site;
        this.query = query;
        this.contacts = contacts;
    }

    /** @param query empty, or beginning with a question mark */
    static ReadBack of(Site site, String query) throws Exception {
        List<JsonNode> contacts = new ArrayList<>();
        String after = "";
        do {
            JsonNode list = JSON.readTree(site.text(address("/timeline.json", query, "limit=500" + after)));
            list.get("items").forEach(contacts::add);
            after = list.get("next").isNull()
                    ? ""
                    : "&after=" + list.get("next").asString();
        } while (!after.isEmpty());
        return new ReadBack(site, query, contacts);
    }

    private static String address(String path, String query, String more) {
        return path + query + (query.isEmpty() ? "?" : "&") + more;
    }

    List<JsonNode> contacts() {
        return contacts;
    }

    void table() throws Exception {
        Iterator<JsonNode> expected = contacts.iterator();
        for (CSVRecord row : rows(site.text("/timeline.csv" + query))) {
            assertThat(expected.hasNext()).isTrue();
            JsonNode contact = expected.next();
            Map<String, String> read = new HashMap<>(row.toMap());
            cells(contact)
                    .forEach((column, cell) -> assertThat(unguarded(read.get(column)))
                            .as(contact.get("id") + " " + column)
                            .isEqualTo(cell));
        }
        assertThat(expected.hasNext()).isFalse();
    }

    static List<CSVRecord> rows(String text) throws IOException {
        CSVFormat strict = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return strict.parse(new StringReader(text)).getRecords();
    }

    /** The apostrophe keeps spreadsheets from taking a text for a formula. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
    }

    private static Map<String, String> cells(JsonNode contact) {
        Map<String, String> cells = new HashMap<>();
        for (String field : List.of("id", "kind", "level", "standing", "place", "visit", "title")) {
            cells.put(field, contact.get(field).asString(""));
        }
        cells.put("part_of", contact.get("partOf").asString(""));
        cells.put("date", contact.at("/date/edtf").asString(""));
        for (String field : List.of("earliest", "latest", "basis")) {
            cells.put(field, contact.at("/date/" + field).asString(""));
        }
        cells.put("countries", joined(contact.get("countries"), JsonNode::asString));
        cells.put("articles", joined(contact.get("articles"), JsonNode::asString));
        cells.put(
                "mentioned",
                joined(
                        contact.get("mentioned"),
                        person -> person.get("name").asString() + " ("
                                + person.get("how").asString() + ")"));
        Map.of(
                        "participants", "name",
                        "roles", "role",
                        "participant_countries", "country",
                        "parts", "part",
                        "officials", "official")
                .forEach((column, field) -> cells.put(
                        column,
                        joined(
                                contact.get("participants"),
                                person -> person.get(field).asString(""))));
        return cells;
    }

    private static String joined(JsonNode list, Function<JsonNode, String> text) {
        return list.valueStream().map(text).collect(Collectors.joining("; "));
    }

    void lines() throws Exception {
        Iterator<JsonNode> expected = contacts.iterator();
        for (String text : site.text("/timeline.jsonl" + query).lines().toList()) {
            JsonNode contact = expected.next();
            JsonNode line = JSON.readTree(text);
            contact.propertyNames().stream()
                    .filter(field -> !field.equals("date"))
                    .forEach(field -> assertThat(line.get(field)).as(field).isEqualTo(contact.get(field)));
            Map.of("date", "edtf", "date_earliest", "earliest", "date_latest", "latest", "date_basis", "basis")
                    .forEach((field, part) -> assertThat(line.get(field).asString(""))
                            .isEqualTo(contact.at("/date/" + part).asString("")));
        }
        assertThat(expected.hasNext()).isFalse();
    }

    void calendar() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(site.text("/timeline.ics" + query)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, VEvent> events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> event.getRequiredProperty(Property.UID).getValue(), Function.identity()));
        List<JsonNode> dated = contacts.stream().filter(ReadBack::isWholeDays).toList();
        assertThat(events).hasSameSizeAs(dated);
        dated.forEach(
                contact -> event(events.get("contact-" + contact.get("id").asString() + "@communique.org"), contact));
        String about = calendar.getRequiredProperty("X-WR-CALDESC").getValue();
        int left = contacts.size() - dated.size();
        assertThat(about.replace(",", ""))
                .contains(left == 0 ? "all are in" : left == 1 ? "one is left out" : left + " are left out");
    }

    private static void event(VEvent event, JsonNode contact) {
        assertThat(event.getSummary().getValue()).isEqualTo(contact.get("title").asString());
        assertThat(LocalDate.from(event.getDateTimeStart().getDate()))
                .hasToString(contact.at("/date/earliest").asString());
        assertThat(LocalDate.from(event.getDateTimeEnd().getDate()).minusDays(1))
                .hasToString(contact.at("/date/latest").asString());
        assertThat(event.getLocation() == null ? "" : event.getLocation().getValue())
                .isEqualTo(contact.get("place").asString(""));
        assertThat(event.getStatus().getValue())
                .isEqualTo(contact.get("standing").asString().equals("announced") ? "TENTATIVE" : "CONFIRMED");
        String told = event.getDescription().getValue();
        contact.get("participants")
                .forEach(person -> assertThat(told).contains(person.get("name").asString()));
    }

    private static boolean isWholeDays(JsonNode contact) {
        String edtf = contact.at("/date/edtf").asString("");
        return edtf.matches("\\d{4}-\\d\\d-\\d\\d([T/].*)?") && !edtf.matches(".*/\\d{4}(-\\d\\d)?");
    }

    /** @param limit how many a slice of the feed has */
    void feed(int limit) throws Exception {
        Iterator<JsonNode> expected = contacts.iterator();
        String next = address("/timeline.atom", query, "limit=" + limit);
        while (next != null) {
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(site.text(next)));
            assertThat(feed.getId()).startsWith("tag:communique.org,2026:timeline");
            assertThat(feed.getUpdated()).isNotNull();
            for (Entry entry : feed.getEntries()) {
                entry(entry, expected.next());
            }
            next = feed.getOtherLinks().stream()
                    .filter(link -> link.getRel().equals("next"))
                    .map(link -> link.getHref().replaceFirst("https?://[^/]+", ""))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(expected.hasNext()).isFalse();
    }

    private static void entry(Entry entry, JsonNode contact) {
        assertThat(entry.getId())
                .isEqualTo(
                        "tag:communique.org,2026:contact/" + contact.get("id").asString());
        assertThat(entry.getTitle()).startsWith(contact.get("title").asString());
        assertThat(entry.getUpdated()).isNotNull();
        assertThat(entry.getCategories().stream().map(category -> category.getTerm()))
                .startsWith(contact.get("kind").asString())
                .containsAll(contact.get("countries")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        String told = entry.getSummary().getValue();
        contact.get("participants")
                .forEach(person -> assertThat(told).contains(person.get("name").asString()));
    }

    void timelineJs() throws Exception {
        JsonNode events =
                JSON.readTree(site.text("/timeline.timeline.json" + query)).get("events");
        List<JsonNode> dated = contacts.stream()
                .filter(contact -> !contact.get("date").isNull())
                .toList();
        assertThat(events.size()).isEqualTo(dated.size());
        for (int i = 0; i < dated.size(); i++) {
            JsonNode event = events.get(i);
            JsonNode contact = dated.get(i);
            assertThat(event.get("unique_id").asString())
                    .isEqualTo("contact-" + contact.get("id").asString());
            assertThat(event.at("/start_date/year").asString())
                    .isEqualTo(contact.at("/date/earliest")
                            .asString(contact.at("/date/latest").asString(""))
                            .substring(0, 4));
            assertThat(event.get("display_date").asString()).isNotBlank();
            String told = event.at("/text/text").asString();
            contact.get("participants")
                    .forEach(person -> assertThat(told)
                            .contains(person.get("name").asString().replace("&", "&amp;")));
        }
    }
}
