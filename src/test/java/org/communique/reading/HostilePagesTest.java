package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No page breaks the reader: it gives an article, or says why there is none. */
class HostilePagesTest {

    private static final int MANY = 100_000;
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final String SENTENCE =
            "The ministers met in the capital today and spoke of trade, of transit and of visits. ";

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsOrRefuses(String name, byte[] page) {
        assertThat(outcome(SourcePage.of("page.html", page))).isNotEmpty();
        assertThat(outcome(SourcePage.of("page.txt", page))).isNotEmpty();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("empty", ""),
                page("blanks", " \n\t\r\n \u00a0 "),
                page("one line of ten megabytes", "a".repeat(TEN_MEGABYTES)),
                page("one sentence of ten megabytes", "word, ".repeat(TEN_MEGABYTES / 6)),
                page("one paragraph of ten megabytes", "<p>" + SENTENCE.repeat(TEN_MEGABYTES / SENTENCE.length())),
                page("a million line breaks", "<br>".repeat(1_000_000)),
                page("a million blank lines", SENTENCE + "\n".repeat(1_000_000) + SENTENCE),
                page("deep nesting", "<div>".repeat(MANY) + SENTENCE),
                page("deep nesting of names", "<div class=a>".repeat(MANY) + SENTENCE),
                page("deep lists", "<ul><li>".repeat(MANY) + SENTENCE),
                page("deep inline elements", "<b><a href=x>".repeat(MANY) + SENTENCE),
                page("open brackets", "<".repeat(MANY) + "[".repeat(MANY) + "(".repeat(MANY)),
                page(
                        "deep linked data",
                        "<script type='application/ld+json'>" + "[{\"@graph\":".repeat(MANY) + "</script>"),
                page("broken linked data", "<script type='application/ld+json'>{\"a\":\"\\u12</script><p>" + SENTENCE),
                page("boxes without end", (SENTENCE + "\nComments\nRelated news\nTags\n").repeat(20_000)),
                page("boxes of HTML without end", ("<p>" + SENTENCE + "</p><p>Comments</p>").repeat(20_000)),
                page("dates without end", "12 May 2020, 10:10\n".repeat(MANY)),
                page("dates on one line", "12 May 2020 ".repeat(MANY)),
                page("almost dates", "99 May 2020 99.99.2020 ".repeat(MANY)),
                page("dashes", "ASTANA" + " -".repeat(MANY) + " KAZINFORM"),
                page("capitals", "ASTANA ".repeat(MANY)),
                page("quotes", "Kazinform cites " + "the ".repeat(MANY)),
                page("cut in the middle of a character", cut(SENTENCE.repeat(20) + "и")),
                Arguments.of("UTF-16 cut in half", Arrays.copyOf(SENTENCE.getBytes(StandardCharsets.UTF_16), 101)),
                Arguments.of("null characters", new byte[MANY]));
    }

    @Test
    void survivesRandomBytesAndBrokenPages() {
        Random random = new Random(20_201_122);
        String page =
                "<html><head><title>Ministers meet</title></head><body><h1>Ministers meet</h1><div class='article'><p>"
                        + "ASTANA. KAZINFORM - " + SENTENCE.repeat(6) + "</p><ul><li>One</li></ul></div></body></html>";
        for (int i = 0; i < 400; i++) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            for (int k = 0; k < i; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] broken = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThatCode(() -> outcome(SourcePage.of("page.html", broken))).doesNotThrowAnyException();
            assertThatCode(() -> outcome(SourcePage.of("page.txt", broken))).doesNotThrowAnyException();
        }
    }

    private static String outcome(SourcePage page) {
        try {
            return "read " + new ArticleReader().read(page).body();
        } catch (UnreadablePage refused) {
            return "refused: " + refused.getMessage();
        }
    }

    private static Arguments page(String name, String text) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments page(String name, byte[] bytes) {
        return Arguments.of(name, bytes);
    }

    private static byte[] cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length - 1);
    }
}
