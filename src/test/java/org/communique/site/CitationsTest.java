package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.StringReader;
import org.communique.support.BrowserTest;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How to cite a page, as people copy it and as reference managers read it. */
@BrowserTest
class CitationsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The call of 8 April 2020, reported by Kazinform. */
    private static JsonNode call(Page page) {
        JsonNode articles = JSON.readTree(page.request().get("/api/v1/articles").text());
        return articles.get("items")
                .valueStream()
                .filter(article -> article.get("headline").asString().contains("telephone conversation"))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Page page) {
        return "/articles/" + call(page).get("id").asString();
    }

    @Test
    void bibTexIsReadByItsParser(Page page) throws Exception {
        BibTeXDatabase database = new BibTeXParser()
                .parse(new StringReader(
                        page.request().get(address(page) + ".bib").text()));
        BibTeXEntry entry = database.getEntries().values().iterator().next();
        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .contains(call(page).get("headline").asString());
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2020");
        assertThat(entry.getField(BibTeXEntry.KEY_JOURNAL).toUserString()).isNotBlank();
        assertThat(entry.getField(new Key("day")).toUserString()).isEqualTo("8");
    }

    @Test
    void cslJsonHoldsTheDateByItsParts(Page page) {
        JsonNode item = JSON.readTree(
                        page.request().get(address(page) + ".csl.json").text())
                .get(0);
        assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2020,4,8]");
        assertThat(item.get("title").asString())
                .isEqualTo(call(page).get("headline").asString());
        assertThat(item.get("URL").asString()).startsWith("http");
    }

    @Test
    void risIsTaggedLineByLine(Page page) {
        String ris = page.request().get(address(page) + ".ris").text();
        assertThat(ris.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
        assertThat(ris.lines()).startsWith("TY  - NEWS").endsWith("ER  - ").contains("PY  - 2020", "DA  - 2020/04/08/");
    }

    @Test
    void theMetadataGivesTitleDatePublicationAndAddress(Page page) {
        page.navigate(address(page));
        assertThat(meta(page, "citation_title"))
                .isEqualTo(call(page).get("headline").asString());
        assertThat(meta(page, "citation_publication_date")).isEqualTo("2020/04/08");
        assertThat(meta(page, "citation_journal_title")).isNotBlank();
        assertThat(meta(page, "citation_public_url")).isEqualTo(page.url());
        assertThat(page.locator("link[rel=canonical]").getAttribute("href")).isEqualTo(page.url());
        assertThat(page.locator(".cited").innerText()).contains("April 8, 2020").contains("(2020, April 8)");
    }

    private static String meta(Page page, String name) {
        return page.locator("meta[name='" + name + "']").getAttribute("content");
    }

    @Test
    void linkedDataTellsAnArticleAndLeavesUncertainDatesOut(Page page) {
        page.navigate(address(page));
        JsonNode article = linkedData(page);
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("datePublished").asString()).startsWith("2020-04-08");
        JsonNode contacts = JSON.readTree(page.request().get("/api/v1/contacts").text());
        contacts.get("items").forEach(contact -> {
            page.navigate("/contacts/" + contact.get("id").asString());
            JsonNode event = linkedData(page);
            assertThat(event.get("@type").asString()).isEqualTo("Event");
            String edtf = contact.at("/date/edtf").asString();
            assertThat(event.has("startDate")).as(edtf).isEqualTo(edtf.matches("\\d{4}-\\d\\d-\\d\\d.*"));
        });
    }

    private static JsonNode linkedData(Page page) {
        return JSON.readTree(page.locator("script[type='application/ld+json']").textContent());
    }

    @ParameterizedTest
    @CsvSource({"/timeline?country=US, /timeline.atom?country=US", "/officials/wang-yi, /officials/wang-yi.atom?"})
    void everyListSaysThatItIsItsOwnFeed(String list, String feed, Page page) {
        page.navigate(list);
        String href =
                page.locator("link[rel=alternate][type='application/atom+xml']").getAttribute("href");
        assertThat(href).startsWith(feed);
        assertThat(page.locator("section.follow a").first().getAttribute("href"))
                .isEqualTo(href);
        assertThat(page.request().get(href).text()).contains("<entry>").contains("rel=\"self\"");
    }

    @Test
    void crawlersFindEveryRecord(Page page) {
        assertThat(page.request().get("/robots.txt").text())
                .contains("Sitemap: http")
                .contains("/sitemap.xml");
        String index = page.request().get("/sitemap.xml").text();
        assertThat(index).contains("/sitemaps/contacts-1.xml").contains("/sitemaps/articles-1.xml");
        String contacts = page.request().get("/sitemaps/contacts-1.xml").text();
        JsonNode listed = JSON.readTree(page.request()
                .get("/api/v1/contacts?standing=reported&standing=background&standing=announced")
                .text());
        listed.get("items")
                .forEach(contact -> assertThat(contacts)
                        .contains("/contacts/" + contact.get("id").asString() + "</loc><lastmod>2"));
        assertThat(page.request().get("/opensearch.xml").text()).contains("/search?q={searchTerms}");
    }
}
