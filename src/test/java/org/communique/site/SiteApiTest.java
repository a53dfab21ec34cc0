package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data for programs, in the shapes that are promised. */
@BrowserTest
class SiteApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void listsContactsInTheirShape(Page page) {
        JsonNode contacts = json(page.request().get("/api/v1/contacts"));
        assertThat(contacts.propertyNames()).containsExactly("total", "items", "next");
        JsonNode contact = contacts.get("items").get(0);
        assertThat(contact.propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "level",
                        "standing",
                        "date",
                        "countries",
                        "place",
                        "visit",
                        "partOf",
                        "title",
                        "participants",
                        "mentioned",
                        "articles");
        assertThat(contact.get("date").propertyNames()).containsExactly("edtf", "earliest", "latest", "basis");
        assertThat(contact.get("participants").get(0).propertyNames())
                .containsExactly("official", "name", "role", "printedRole", "country", "part");
        assertThat(json(page.request()
                        .get("/api/v1/contacts/" + contact.get("id").asLong())))
                .isEqualTo(contact);
    }

    @Test
    void listsArticlesInTheirShape(Page page) {
        JsonNode article =
                json(page.request().get("/api/v1/articles")).get("items").get(0);
        assertThat(article.propertyNames())
                .containsExactly(
                        "id",
                        "headline",
                        "headlineDerived",
                        "published",
                        "dateline",
                        "section",
                        "credit",
                        "photoCredit",
                        "byline",
                        "tags",
                        "language",
                        "paragraphs",
                        "source",
                        "stripped",
                        "contacts");
        assertThat(article.get("published").propertyNames()).containsExactly("edtf", "earliest", "latest", "basis");
        assertThat(article.get("source").propertyNames()).containsExactly("name", "url", "sha256", "mediaType");
        assertThat(json(page.request()
                        .get("/api/v1/articles/" + article.get("id").asLong())))
                .isEqualTo(article);
    }

    @Test
    void listsOfficialsInTheirShape(Page page) {
        JsonNode official = json(page.request().get("/api/v1/officials?q=Blinken"))
                .get("items")
                .get(0);
        assertThat(official.propertyNames())
                .containsExactly("slug", "name", "otherNames", "country", "posts", "contacts");
        assertThat(official.get("posts").get(0).propertyNames()).containsExactly("post", "start", "end");
        assertThat(json(page.request().get("/api/v1/officials/antony-blinken"))).isEqualTo(official);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/search", "/officials", "/contacts", "/articles", "/officials/wang-yi"})
    void givesTheSameByEndingAndByHeader(String path, Page page) {
        APIRequestContext api = page.request();
        String address = switch (path) {
            case "/contacts" -> SitePages.of(api).contact();
            case "/articles" -> SitePages.of(api).article();
            default -> path;
        };
        String query = path.equals("/search") ? "?q=Pompeo" : "";
        JsonNode byEnding = json(api.get(address + ".json" + query));
        JsonNode byHeader =
                json(api.get(address + query, RequestOptions.create().setHeader("Accept", "application/json")));
        assertThat(byEnding).isEqualTo(byHeader);
        APIResponse plain = api.get(address + query, RequestOptions.create().setHeader("Accept", "*/*"));
        assertThat(plain.headers().get("content-type")).startsWith("text/html");
    }

    @Test
    void pagesThroughEverythingOnce(Page page) {
        List<Long> all = ids(json(page.request().get("/api/v1/contacts?limit=500")));
        List<Long> paged = new java.util.ArrayList<>();
        String next = "";
        do {
            JsonNode slice = json(page.request().get("/api/v1/contacts?limit=3" + next));
            assertThat(slice.get("total").asInt()).isEqualTo(all.size());
            paged.addAll(ids(slice));
            next = slice.get("next").isNull()
                    ? null
                    : "&after=" + slice.get("next").asString();
        } while (next != null);
        assertThat(paged).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/contacts?kind=lunch, 400, none of meeting",
        "/api/v1/contacts?after=nonsense, 400, cursor",
        "/api/v1/officials?on=someday, 400, 2019-12-13",
        "/timeline.json?from=x, 400, 2018-06-28",
        "/api/v1/contacts/1, 404, contact 1",
        "/api/v1/officials/nobody, 404, nobody",
        "/contacts/1.json, 404, contact 1",
        "/api/v1/nothing, 404, nothing"
    })
    void tellsProgramsWhatWasWrong(String address, int status, String detail, Page page) {
        APIResponse answer = page.request().get(address, RequestOptions.create().setHeader("Accept", "*/*"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(answer.text());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).contains(detail);
    }

    private static List<Long> ids(JsonNode slice) {
        List<Long> ids = new java.util.ArrayList<>();
        slice.get("items").forEach(item -> ids.add(item.get("id").asLong()));
        return ids;
    }

    private static JsonNode json(APIResponse answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/json");
        return JSON.readTree(answer.text());
    }
}
