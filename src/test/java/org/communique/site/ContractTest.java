package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs rely on, asked over HTTP: status, type, caching and errors of every address. */
@BrowserTest
class ContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private String contact = "";
    private String article = "";

    @BeforeEach
    void findSomethingToAskFor() throws Exception {
        contact = json("/api/v1/contacts?limit=1").at("/items/0/id").asString();
        article = json("/api/v1/articles?limit=1").at("/items/0/id").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/timeline, text/html",
        "/timeline.json, application/json",
        "/timeline.csv, text/csv",
        "/timeline.atom, application/atom+xml",
        "/timeline.ics, text/calendar",
        "/timeline.jsonl, application/x-ndjson",
        "/contacts/CONTACT, text/html",
        "/contacts/CONTACT.json, application/json",
        "/contacts/CONTACT.ics, text/calendar",
        "/articles/ARTICLE, text/html",
        "/articles/ARTICLE.json, application/json",
        "/officials, text/html",
        "/officials.json, application/json",
        "/officials/wang-yi, text/html",
        "/officials/wang-yi.json, application/json",
        "/officials/wang-yi.csv, text/csv",
        "/countries/CN, text/html",
        "/countries/CN.json, application/json",
        "/countries/CN.atom, application/atom+xml",
        "/api/v1/contacts, application/json",
        "/api/v1/contacts/CONTACT, application/json",
        "/api/v1/articles, application/json",
        "/api/v1/articles/ARTICLE, application/json",
        "/api/v1/officials, application/json",
        "/api/v1/officials/wang-yi, application/json"
    })
    void answersWhoeverKnowsItAlreadyWithoutABody(String address, String type) throws Exception {
        HttpResponse<String> first = get(address);
        // Within a second of a change the archive does not say when it last changed.
        for (int tries = 0;
                tries < 50 && first.headers().firstValue("Last-Modified").isEmpty();
                tries++) {
            Thread.sleep(100);
            first = get(address);
        }
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Content-Type")).startsWith(type);
        assertThat(header(first, "Cache-Control")).isEqualTo("public, no-cache");
        for (Map.Entry<String, String> condition : Map.of("If-None-Match", "ETag", "If-Modified-Since", "Last-Modified")
                .entrySet()) {
            HttpResponse<String> again = send("GET", address, condition.getKey(), header(first, condition.getValue()));
            assertThat(again.statusCode()).as(condition.getKey()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        HttpResponse<String> head = send("HEAD", address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aChangeOfTheArchiveMakesEveryTagNew() throws Exception {
        String before = header(get("/timeline.json"), "ETag");
        sql.sql("INSERT INTO change (entity, entity_id, changed_at) VALUES ('contact', ?, now())")
                .param(Long.valueOf(contact))
                .update();
        HttpResponse<String> after = send("GET", "/timeline.json", "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isNotEqualTo(before);
    }

    @Test
    void twoFormsOfOneAddressHaveTwoTagsAndVary() throws Exception {
        HttpResponse<String> page = send("GET", "/timeline", "Accept", "text/html");
        HttpResponse<String> table = send("GET", "/timeline", "Accept", "text/csv");
        assertThat(header(page, "ETag")).isNotEqualTo(header(table, "ETag"));
        assertThat(String.join(", ", page.headers().allValues("Vary"))
                        .toLowerCase(Locale.ROOT)
                        .split(", *"))
                .contains("accept");
        assertThat(send("GET", "/timeline", "Accept", "text/csv", "If-None-Match", header(page, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/contacts?kind=lunch, kind",
        "/api/v1/contacts?level=king, level",
        "/api/v1/contacts?standing=perhaps, standing",
        "/api/v1/contacts?country=USA, country",
        "/api/v1/contacts?official=No%20Body, official",
        "/api/v1/contacts?from=2018-13, from",
        "/api/v1/contacts?to=18, to",
        "/api/v1/contacts?limit=0, limit",
        "/api/v1/contacts?limit=501, limit",
        "/api/v1/contacts?limit=many, limit",
        "/api/v1/contacts?after=nonsense, after",
        "/api/v1/articles?after=nonsense, after",
        "/api/v1/articles?limit=-1, limit",
        "/api/v1/officials?after=wang-yi, after",
        "/api/v1/officials?on=someday, on",
        "/timeline.json?from=x, from",
        "/timeline.csv?kind=lunch, kind",
        "/search.json?q=Pompeo&after=x, after"
    })
    void namesTheParameterThatWasBad(String address, String parameter) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem(answer).get("parameter").asString()).isEqualTo(parameter);
    }

    /** The index follows the log of changes later, so the log cannot vouch for what the index found. */
    @Test
    void whatIsFoundByWordsIsKnownByItsBytes() throws Exception {
        assertThat(get("/timeline?q=Pompeo").headers().firstValue("ETag")).isEmpty();
        assertThat(get("/timeline.csv?q=Pompeo").headers().firstValue("ETag")).isEmpty();
        HttpResponse<String> found = get("/api/v1/contacts?q=Pompeo");
        assertThat(send("GET", "/api/v1/contacts?q=Pompeo", "If-None-Match", header(found, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void saysWhatIsAllowed() throws Exception {
        JsonNode problem = problem(get("/api/v1/contacts?standing=perhaps"));
        assertThat(problem.get("allowed").valueStream().map(JsonNode::asString))
                .containsExactly("reported", "background", "announced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/contacts", "/api/v1/articles", "/api/v1/officials"})
    void aCursorThatWasTamperedWithIsNoCursor(String list) throws Exception {
        String cursor = json(list + "?limit=1").get("next").asString();
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(get(list + "?after=" + tampered).statusCode())
                    .as(tampered)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/contacts/1, application/json, 404",
        "GET, /api/v1/nothing, application/json, 404",
        "GET, /contacts/1.csv, */*, 404",
        "POST, /api/v1/contacts, application/json, 405",
        "DELETE, /timeline.csv, */*, 405",
        "GET, /api/v1/contacts, application/pdf, 406",
        "GET, /timeline, application/pdf, 406",
        "GET, /api/v1/contacts?q=%ZZ, */*, 400"
    })
    void everyErrorIsAProblem(String method, String address, String accept, int status) throws Exception {
        HttpResponse<String> answer = send(method, address, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = problem(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).doesNotContain("public");
        if (status == 405) {
            assertThat(header(answer, "Allow")).contains("GET");
        }
    }

    @Test
    void whatWasMergedMovedAndWhatWasTakenBackIsGone() throws Exception {
        List<String> ids = json("/api/v1/contacts?limit=2")
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
        try {
            change("live = false, merged_into = " + ids.get(1), ids.get(0));
            HttpResponse<String> moved = get("/contacts/" + ids.get(0) + ".ics?x=1");
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(header(moved, "Location")).isEqualTo("/contacts/" + ids.get(1) + ".ics?x=1");
            assertThat(header(get("/api/v1/contacts/" + ids.get(0)), "Location"))
                    .isEqualTo("/api/v1/contacts/" + ids.get(1));
            change("live = false, merged_into = NULL", ids.get(0));
            HttpResponse<String> gone = get("/api/v1/contacts/" + ids.get(0));
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(problem(gone).get("title").asString()).isEqualTo("Gone");
        } finally {
            change("live = true, merged_into = NULL", ids.get(0));
        }
    }

    private void change(String columns, String id) {
        sql.sql("UPDATE contact SET " + columns + " WHERE id = ?")
                .param(Long.valueOf(id))
                .update();
    }

    @Test
    void otherSitesMayReadWithoutCookies() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/v1/contacts", "Accept", "application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void parametersRepeatAndStandingsHaveADefault() throws Exception {
        int all = json("/timeline.json?country=US&country=CN").get("total").asInt();
        assertThat(all)
                .isGreaterThan(json("/timeline.json?country=US").get("total").asInt());
        int usual = json("/timeline.json").get("total").asInt();
        assertThat(json("/timeline.json?standing=reported&standing=background")
                        .get("total")
                        .asInt())
                .isEqualTo(usual);
        assertThat(json("/timeline.json?standing=announced").get("total").asInt())
                .isPositive();
        assertThat(json("/timeline.json?from=2019&to=2019-12").get("items").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.at("/date/earliest").asString()).startsWith("2019"));
    }

    private JsonNode json(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send("GET", address);
    }

    private HttpResponse<String> send(String method, String address, String... headers) throws Exception {
        String named = address.replace("CONTACT", contact).replace("ARTICLE", article);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.uri(raw(named)).build(), BodyHandlers.ofString());
    }

    /** {@link URI} refuses what a careless client sends; the server has to bear it. */
    private URI raw(String address) {
        return URI.create("http://localhost:" + port + address.replace("%ZZ", "%FF"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError("No " + name));
    }
}
