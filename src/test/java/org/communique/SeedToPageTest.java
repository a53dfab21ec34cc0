package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way, from the seeds' files to what a reader is shown, held against what a person read in them. */
@ApplicationTest
class SeedToPageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvcTester site;

    @TestFactory
    Stream<DynamicTest> everyArticleSaysWhatItsDocumentSays() {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        document.get("file").asString(), () -> compareArticle(document, article(document))));
    }

    private static void compareArticle(JsonNode document, JsonNode article) {
        assertThat(article.get("headlineDerived").asBoolean())
                .isEqualTo(document.get("title").isNull());
        if (!document.get("title").isNull()) {
            assertThat(article.get("headline")).isEqualTo(document.get("title"));
        }
        assertThat(article.at("/published/edtf")).isEqualTo(document.get("published"));
        assertThat(article.get("dateline")).isEqualTo(document.get("dateline"));
        assertThat(plain(article.get("credit"))).isEqualTo(plain(document.get("credit")));
        assertThat(article.get("byline")).isEqualTo(document.get("byline"));
        assertThat(article.get("tags")).isEqualTo(document.get("tags"));
        assertThat(article.get("language")).isEqualTo(document.get("language"));
        assertThat(article.get("paragraphs")).hasSize(document.get("paragraphs").asInt());
        assertThat(article.get("paragraphs").get(0).asString())
                .startsWith(document.get("body_starts").asString());
        String text =
                article.get("headline") + " " + article.get("paragraphs") + article.get("byline") + article.get("tags");
        for (JsonNode chrome : document.get("must_not_contain")) {
            assertThat(text).doesNotContain(chrome.asString());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyArticleTellsOfItsContactsAndOfNoOthers() {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        document.get("file").asString(), () -> compareContacts(document, article(document))));
    }

    private void compareContacts(JsonNode document, JsonNode article) {
        List<String> told = new ArrayList<>();
        article.get("contacts").forEach(id -> {
            JsonNode contact = json("/api/v1/contacts/" + id.asLong());
            if (!contact.get("standing").asString().equals("announced") && !encloses(contact, document)) {
                told.add(line(contact, document));
            }
        });
        List<String> expected = new ArrayList<>();
        document.get("contacts").forEach(contact -> expected.add(expectedLine(contact)));
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A visit that only encloses a contact may be recorded as a contact of its own. */
    private static boolean encloses(JsonNode contact, JsonNode document) {
        return contact.get("kind").asString().equals("visit")
                && Stream.of(document.get("contacts").iterator())
                        .flatMap(all -> {
                            List<JsonNode> during = new ArrayList<>();
                            all.forEachRemaining(each -> during.add(each.path("during")));
                            return during.stream();
                        })
                        .anyMatch(during -> !during.isMissingNode());
    }

    private static String line(JsonNode contact, JsonNode document) {
        List<String> who = new ArrayList<>();
        contact.get("participants")
                .forEach(one -> who.add(
                        one.get("name").asString() + ", " + one.path("role").asString() + ", "
                                + one.get("country").asString()));
        return String.join(
                " | ",
                contact.get("kind").asString(),
                contact.at("/date/edtf").asString(),
                contact.get("standing").asString(),
                contact.get("countries").toString(),
                who.toString());
    }

    private static String expectedLine(JsonNode contact) {
        List<String> who = new ArrayList<>();
        contact.get("participants")
                .forEach(one -> who.add(one.get("name").asString() + ", "
                        + one.get("role").asString() + ", " + one.get("country").asString()));
        return String.join(
                " | ",
                contact.get("kind").asString(),
                contact.get("date").asString(),
                contact.get("standing").asString(),
                contact.get("countries").toString(),
                who.toString());
    }

    @Test
    void theTimelineIsTheOneThatAPersonReads() {
        List<String> shown = new ArrayList<>();
        json("/timeline.json").get("items").forEach(contact -> {
            if (contact.get("partOf").isNull()) {
                shown.add(contact.at("/date/edtf").asString() + " "
                        + contact.get("kind").asString());
            }
        });
        assertThat(shown)
                .containsExactly(
                        "[2022-09-17..2025-01-20] visit",
                        "2020-09-12 meeting",
                        "2020-04-08 telephone-call",
                        "2019-12-13 visit",
                        "2019-09 visit",
                        "2018-06-28 telephone-call",
                        "2018-01 visit");
    }

    @Test
    void mikeAndMichaelPompeoAreOneOfficialAndCyrilMullerIsNone() {
        assertThat(json("/api/v1/contacts?official=michael-pompeo").get("total").asInt())
                .isEqualTo(3);
        JsonNode named = json("/api/v1/officials?q=Muller");
        named.get("items")
                .forEach(
                        official -> assertThat(official.get("contacts").asInt()).isZero());
        JsonNode timeline = json("/timeline.json?limit=500");
        assertThat(timeline.toString()).doesNotContain("Vice President\"");
    }

    @Test
    void eachEntryLeadsToItsArticleAndItsOfficials() {
        var timeline = Jsoup.parse(page("/"));
        for (JsonNode contact : json("/timeline.json").get("items")) {
            assertThat(timeline.select("a[href^=/contacts/" + contact.get("id").asLong() + "]"))
                    .as(contact.get("title").asString())
                    .isNotEmpty();
            var shown = Jsoup.parse(page("/contacts/" + contact.get("id").asLong()));
            for (JsonNode article : contact.get("articles")) {
                assertThat(shown.select("a[href^=/articles/" + article.asLong() + "]"))
                        .isNotEmpty();
                page("/articles/" + article.asLong());
            }
            for (JsonNode participant : contact.get("participants")) {
                String slug = participant.get("official").asString();
                assertThat(shown.select("a[href^=/officials/" + slug + "]")).isNotEmpty();
                page("/officials/" + slug);
            }
        }
    }

    private static Stream<JsonNode> documents() {
        try (InputStream golden =
                Objects.requireNonNull(SeedToPageTest.class.getResourceAsStream("/golden/seeds.json"))) {
            List<JsonNode> documents = new ArrayList<>();
            JSON.readTree(golden).get("documents").forEach(documents::add);
            return documents.stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private JsonNode article(JsonNode document) {
        for (JsonNode article : json("/api/v1/articles?limit=500").get("items")) {
            if (article.at("/source/name").equals(document.get("file"))) {
                return article;
            }
        }
        throw new AssertionError("No article was read out of " + document.get("file"));
    }

    private JsonNode json(String address) {
        return JSON.readTree(page(address));
    }

    private String page(String address) {
        MvcTestResult answer = site.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Straight and curly quotes compare as equal. */
    private static String plain(JsonNode text) {
        return text.asString("").replace('’', '\'');
    }
}
