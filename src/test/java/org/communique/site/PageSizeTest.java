package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.Catalogue;
import org.communique.catalogue.Reading;
import org.communique.generated.GeneratedPages;
import org.communique.reading.ArticleReader;
import org.communique.reading.CleanArticle;
import org.communique.reading.SourcePage;
import org.communique.recognition.ContactRecogniser;
import org.communique.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What a reader's line has to carry, packed as it is sent. */
@ApplicationTest
@Transactional
class PageSizeTest {

    private static final int PAGES = 150;
    private static final int TIMELINE = 60 * 1024;
    private static final int STYLE_AND_SCRIPT = 40 * 1024;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AuthorityRegister authority;

    @Test
    void aFullTimelineIsLight() throws IOException {
        ArticleReader reader = new ArticleReader();
        ContactRecogniser recogniser = new ContactRecogniser(authority.current());
        GeneratedPages.usual().first(PAGES).forEach(page -> {
            SourcePage source = SourcePage.of(page.name(), page.bytes());
            CleanArticle article = reader.read(source);
            catalogue.keep(Reading.of(source, article, recogniser.recognise(article)));
        });
        byte[] html = get("/");
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertThat(page.select(".entry, .part")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(page.select("a[rel=next]")).isNotEmpty();
        assertThat(packed(html)).isLessThan(TIMELINE);
    }

    @Test
    void styleAndScriptAreLight() throws IOException {
        Document page = Jsoup.parse(new String(get("/"), StandardCharsets.UTF_8));
        List<String> files = page.select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
        assertThat(files).hasSizeGreaterThan(1).allMatch(file -> file.startsWith("/"));
        int sum = 0;
        for (String file : files) {
            sum += packed(get(file));
        }
        assertThat(sum).isLessThan(STYLE_AND_SCRIPT);
    }

    private byte[] get(String address) {
        return mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }
}
