package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
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

/** Whatever search finds, and every list of articles, in every form; read by somebody else's library. */
@ApplicationTest
class FoundExportsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester site;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=Pompeo",
                "?q=Pompeo&sort=newest",
                "?q=Kazakhstan&type=contact&country=CN",
                "?type=article",
                "?q=no-such-word",
                "?q=%22official+visit%22+OR+Tokaev"
            })
    void whatIsFoundIsTheSameInEveryForm(String query) throws Exception {
        List<JsonNode> found = items("/search.json" + query);
        List<CSVRecord> rows = table("/search.csv" + query);
        List<JsonNode> lines = lines("/search.jsonl" + query);
        assertThat(rows).hasSameSizeAs(found);
        assertThat(lines).hasSameSizeAs(found);
        for (int i = 0; i < found.size(); i++) {
            JsonNode item = found.get(i);
            assertThat(rows.get(i).toMap())
                    .containsEntry("type", item.get("type").asString())
                    .containsEntry("id", item.get("id").asString())
                    .containsEntry("title", item.get("title").asString())
                    .containsEntry("date", item.at("/date/edtf").asString(""));
            assertThat(lines.get(i).get("type")).isEqualTo(item.get("type"));
            assertThat(lines.get(i).get("id")).isEqualTo(item.get("id"));
        }
        assertThat(feed("/search.atom" + query + "&limit=3"))
                .isEqualTo(found.stream().map(item -> name(item)).toList());
        List<JsonNode> dated =
                found.stream().filter(item -> !item.get("date").isNull()).toList();
        assertThat(JSON.readTree(text("/search.timeline.json" + query))
                        .get("events")
                        .valueStream()
                        .map(event -> event.get("unique_id").asString()))
                .containsExactlyElementsOf(dated.stream()
                        .map(item -> item.get("type").asString() + "-"
                                + item.get("id").asString())
                        .toList());
        assertThat(uids("/search.ics" + query)).isEqualTo(wholeDays(found));
    }

    private static String name(JsonNode item) {
        return "tag:communique.org,2026:" + item.get("type").asString() + "/"
                + item.get("id").asString();
    }

    private static Set<String> wholeDays(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.at("/date/edtf").asString("").matches("\\d{4}-\\d\\d-\\d\\d(T[^/]*)?(/.{10,})?"))
                .map(item -> item.get("type").asString() + "-" + item.get("id").asString() + "@communique.org")
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?country=US&", "?q=Pompeo&", "?from=2019&to=2020&"})
    void articlesAreTheSameInEveryForm(String query) throws Exception {
        List<JsonNode> articles = items("/articles.json" + query);
        assertThat(articles).isNotEmpty().isEqualTo(items("/api/v1/articles" + query));
        List<CSVRecord> rows = table("/articles.csv" + query);
        List<JsonNode> lines = lines("/articles.jsonl" + query);
        assertThat(rows).hasSameSizeAs(articles);
        for (int i = 0; i < articles.size(); i++) {
            JsonNode article = articles.get(i);
            Map<String, String> row = rows.get(i).toMap();
            assertThat(row)
                    .containsEntry("id", article.get("id").asString())
                    .containsEntry("headline", article.get("headline").asString())
                    .containsEntry("published", article.at("/published/edtf").asString(""))
                    .containsEntry("credit", article.get("credit").asString(""))
                    .containsEntry("source_sha256", article.at("/source/sha256").asString())
                    .containsEntry(
                            "text",
                            article.get("paragraphs")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .collect(Collectors.joining("\n\n")));
            JsonNode line = lines.get(i);
            article.propertyNames()
                    .forEach(field -> assertThat(line.get(field)).as(field).isEqualTo(article.get(field)));
        }
        assertThat(feed("/articles.atom" + query + "limit=2"))
                .isEqualTo(articles.stream()
                        .map(article -> "tag:communique.org,2026:article/"
                                + article.get("id").asString())
                        .toList());
        assertThat(uids("/articles.ics" + query)).allMatch(uid -> uid.startsWith("article-"));
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=Pompeo, text/csv, csv",
        "/search?q=Pompeo, application/x-ndjson, jsonl",
        "/search?q=Pompeo, text/calendar, ics",
        "/search?q=Pompeo, application/atom+xml, atom",
        "/search?q=Pompeo, application/vnd.timelinejs+json, timeline.json",
        "/search?q=Pompeo, application/json, json",
        "/articles?, text/csv, csv",
        "/articles?, application/atom+xml, atom",
        "/articles?, application/json, json",
        "/officials?, text/csv, csv",
        "/officials?, application/json, json"
    })
    void theHeaderAsksForTheSameAsTheEnding(String address, String accept, String ending) throws Exception {
        MvcTestResult byHeader =
                site.get().uri(URI.create(address)).header("Accept", accept).exchange();
        assertThat(byHeader).hasStatusOk();
        assertThat(byHeader.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(text(address.replace("?", "." + ending + "?")));
    }

    @Test
    void everyRecordHasEveryFormThatItCanHave() throws Exception {
        String article = items("/articles.json?").stream()
                .filter(view -> view.at("/published/edtf").asString("").matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        for (String ending :
                List.of("json", "csv", "jsonl", "atom", "ics", "timeline.json", "ris", "bib", "csl.json")) {
            assertThat(text("/articles/" + article + "." + ending)).isNotBlank();
        }
        assertThat(table("/articles/" + article + ".csv").get(0).get("id")).isEqualTo(article);
        assertThat(uids("/articles/" + article + ".ics")).containsExactly("article-" + article + "@communique.org");
    }

    @Test
    void officialsAreATable() throws Exception {
        List<JsonNode> officials = items("/officials.json?q=wang&");
        List<CSVRecord> rows = table("/officials.csv?q=wang");
        assertThat(rows).isNotEmpty().hasSameSizeAs(officials);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).toMap())
                    .containsEntry("slug", officials.get(i).get("slug").asString())
                    .containsEntry("name", officials.get(i).get("name").asString())
                    .containsEntry("contacts", officials.get(i).get("contacts").asString());
        }
        assertThat(table("/officials.csv")).as("all, without any limit").hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/officials.ics",
                "/officials.atom",
                "/officials/wang-yi.bib",
                "/search.bib?q=Pompeo",
                "/articles.ris",
                "/timeline.bib",
                "/timeline.pdf",
                "/timeline.xml",
                "/compare.csv",
                "/coverage.json"
            })
    void anEndingThatMakesNoSenseIsAnsweredInWords(String address) throws Exception {
        MvcTestResult answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer.getResponse().getStatus()).isIn(404, 406);
    }

    @ParameterizedTest
    @CsvSource({
        "/search.csv?q=Pompeo&type=article, communique-search-article-pompeo.csv",
        "/articles.csv?country=US&from=2018, communique-articles-us-from-2018.csv",
        "/officials.csv, communique-officials.csv"
    })
    void fileNamesSayTheQuery(String address, String name) {
        assertThat(site.get().uri(URI.create(address)).exchange())
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    @Test
    void theListOfArticlesIsAPageOfSearch() {
        assertThat(site.get().uri("/articles?country=US").exchange())
                .hasStatus(302)
                .hasRedirectedUrl("/search?country=US&type=article&sort=newest");
    }

    /** "OpenSearch Suggestions": what was typed, completions, descriptions, addresses, as arrays of one length. */
    @Test
    void browsersAreOfferedNamesAsTheyAskForThem() throws Exception {
        assertThat(text("/opensearch.xml"))
                .contains("application/x-suggestions+json", "/search/suggestions?q={searchTerms}");
        MvcTestResult answer = site.get().uri("/search/suggestions?q=tleub").exchange();
        assertThat(answer).hasContentType("application/x-suggestions+json");
        JsonNode offer = JSON.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(offer.get(0).asString()).isEqualTo("tleub");
        assertThat(offer.get(1).valueStream().map(JsonNode::asString)).contains("Mukhtar Tleuberdi");
        assertThat(offer.get(3).get(0).asString()).endsWith("/officials/mukhtar-tleuberdi");
        assertThat(offer.get(2).size())
                .isEqualTo(offer.get(1).size())
                .isEqualTo(offer.get(3).size());
    }

    private List<JsonNode> items(String address) throws Exception {
        JsonNode list = JSON.readTree(
                text(address + (address.endsWith("?") || address.endsWith("&") ? "" : "&") + "limit=500"));
        assertThat(list.get("next").isNull()).isTrue();
        return list.get("items").valueStream().toList();
    }

    private List<JsonNode> lines(String address) throws Exception {
        return text(address).lines().map(JSON::readTree).toList();
    }

    private List<CSVRecord> table(String address) throws Exception {
        CSVFormat strict = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return strict.parse(new StringReader(text(address))).getRecords();
    }

    /** The names of all entries, slice by slice forwards, and back again to the first. */
    private List<String> feed(String address) throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> visited = new ArrayList<>();
        String next = address;
        String previous = null;
        while (next != null) {
            visited.add(next);
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(text(next)));
            feed.getEntries().stream().map(Entry::getId).forEach(ids::add);
            assertThat(link(feed, "self")).isNotNull();
            assertThat(link(feed, "first")).isNotNull();
            previous = link(feed, "previous");
            next = link(feed, "next");
        }
        for (int i = visited.size() - 2; i >= 0; i--) {
            Feed back = (Feed) new WireFeedInput().build(new StringReader(text(previous)));
            int limit = Integer.parseInt(address.replaceFirst(".*limit=", ""));
            assertThat(back.getEntries()).extracting(Entry::getId).isEqualTo(ids.subList(i * limit, (i + 1) * limit));
            previous = link(back, "previous");
        }
        assertThat(previous).isNull();
        return ids;
    }

    private static String link(Feed feed, String relation) {
        return java.util.stream.Stream.concat(feed.getOtherLinks().stream(), feed.getAlternateLinks().stream())
                .filter(link -> link.getRel().equals(relation))
                .map(Link::getHref)
                .map(href -> href.replaceFirst("http://[^/]+", ""))
                .findFirst()
                .orElse(null);
    }

    private Set<String> uids(String address) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(address)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.getComponents().stream()
                .filter(component ->
                        Set.of(Component.VEVENT, Component.VJOURNAL).contains(component.getName()))
                .map(component -> component.getRequiredProperty(Property.UID).getValue())
                .collect(Collectors.toSet());
    }

    private String text(String address) throws Exception {
        MvcTestResult answer = site.get().uri(URI.create(address)).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
