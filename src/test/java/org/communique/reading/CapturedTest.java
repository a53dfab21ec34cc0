package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapturedTest {

    private static final String BODY = """
            <p>The ministers of the two countries met in Astana to discuss trade and transport, the ministry reported.</p>
            <p>They agreed to meet again next year, and to open another crossing on their border before winter.</p>
            """;

    @Test
    void savedPageTellsByTheCommentOfItsBrowser() {
        CleanArticle article = read("<!-- Page saved\n saved date: Mon Jun 12 2023 10:22:33 GMT+0600 -->", "", null);
        assertThat(article.captured()).extracting(Dated::date).hasToString("2023-06-12");
    }

    @Test
    void archivedPageTellsByItsAddress() {
        CleanArticle article = read("", "", "https://web.archive.org/web/20230612102233/https://news.example/a");
        assertThat(article.captured()).extracting(Dated::date).hasToString("2023-06-12");
    }

    @Test
    void listOfOtherNewsBoundsIt() {
        String list = "<ul><li><a href=/b>Bakery opens in Kokshetau</a></li><li>18:40, 14 June 2023</li></ul>";
        CleanArticle article = read("", list, null);
        assertThat(article.captured()).extracting(Dated::date).hasToString("[2023-06-14..]");
        assertThat(article.published()).extracting(Dated::date).hasToString("2020-04-08");
    }

    @Test
    void nothingTellsOtherwise() {
        assertThat(read("", "", null).captured()).isNull();
    }

    @Test
    void pageThatAScriptFillsIsReadFromItsData() {
        CleanArticle article = new ArticleReader().read(page("""
                <html><head><title>Ministers meet in Astana</title>
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ministers meet in Astana",
                "articleBody": "The ministers of the two countries met in Astana.\\nThey agreed to meet again next year."}
                </script></head><body><div id="app"></div></body></html>"""));
        assertThat(article.body())
                .isEqualTo("The ministers of the two countries met in Astana.\n\nThey agreed to meet again next year.");
        assertThat(article.headline()).isEqualTo("Ministers meet in Astana");
    }

    private static CleanArticle read(String comment, String list, @Nullable String url) {
        return new ArticleReader()
                .read(
                        page("<html><head><meta property=article:published_time content=2020-04-08><title>Ministers meet</title>"
                                        + "</head><body>" + comment + "<article><h1>Ministers meet</h1>" + BODY
                                        + "</article>"
                                        + list + "</body></html>")
                                .withUrl(url));
    }

    private static SourcePage page(String html) {
        return SourcePage.of("page.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
