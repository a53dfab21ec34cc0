package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What careless programs and curious people send: answered in words, never by a failure, and never noted as one. */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class MalformedRequestsTest {

    private static final List<String> LISTS = List.of(
            "/timeline",
            "/timeline.json",
            "/timeline.csv",
            "/timeline.atom",
            "/timeline.ics",
            "/search",
            "/search.json",
            "/search.csv",
            "/articles.json",
            "/articles.csv",
            "/api/v1/contacts",
            "/api/v1/articles");

    @LocalServerPort
    private int port;

    private record Answer(int status, String head, String body) {}

    /** Each with the word that its answer must hold. */
    static Stream<List<String>> refused() {
        return LISTS.stream()
                .flatMap(list -> Stream.of(
                        List.of(list + "?q=%FF", "UTF-8"),
                        List.of(list + "?q=%ZZ", "UTF-8"),
                        List.of(list + "?q=%", "UTF-8"),
                        List.of(list + "?country=%C3%28", "UTF-8"),
                        List.of(list + "?q=" + "w".repeat(5_000), "400 characters"),
                        List.of(list + "?q=" + "%2B1+".repeat(50), "leave some out"),
                        List.of(list + "?q=x&after=nonsense", "cursor"),
                        List.of(list + "?q=x&after=99999999999", "cursor"),
                        List.of(list + "?q=x&after=n1_99999999999999999999", "cursor"),
                        List.of(list + "?from=someday", "2018-06-28"),
                        List.of(list + "?to=2018-02-31", "2018-06-28"),
                        List.of(list + "?from=2018-01-01/2019-01-01", "2018-06-28"),
                        List.of(list + "?limit=abc", "1 to 500"),
                        List.of(list + "?limit=-5", "1 to 500"),
                        List.of(list + "?limit=99999999999999999999", "1 to 500"),
                        List.of(list + "?kind=lunch", "telephone-call"),
                        List.of(list + "?level=%00", ""),
                        List.of(list + "?country=USA", "two letters"),
                        List.of(list + "?official=../../etc", "fficial"),
                        List.of(list + "?official=a'%20OR%201=1", "fficial")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(List<String> request, CapturedOutput noted) throws IOException {
        Answer answer = get(request.get(0));
        boolean nothingAsked = request.get(1).isEmpty();
        assertThat(answer.status()).as(answer.body()).isEqualTo(nothingAsked ? 200 : 400);
        assertThat(plain(answer.body())).contains(request.get(1));
        assertThat(answer.head())
                .containsIgnoringCase(
                        nothingAsked
                                ? "Content-Type: "
                                : isPage(request.get(0)) ? "Content-Type: text/html" : "application/problem+json");
        assertThat(noted).doesNotContain("ERROR", "Exception");
    }

    private static boolean isPage(String address) {
        return address.startsWith("/timeline?") || address.startsWith("/search?");
    }

    private static String plain(String body) {
        return body.replace("&quot;", "\"").replace("&#39;", "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?q=a|b{c}[d]^`\\\"<e>",
                "/timeline?country=US&country=CN&country=US&kind=meeting&kind=visit",
                "/search?q=x&q=y&sort=newest&sort=relevance",
                "/timeline?q=%00",
                "/timeline?place=%00%00",
                "/timeline.json?place=a%00b",
                "/api/v1/officials?q=%00%25_",
                "/officials?post=%00&country=kz",
                "/search?q=%E2%80%AE%F0%9F%98%80%EF%BF%BF",
                "/search?from=0001&to=9999",
                "/timeline?from=0000-01",
                "/timeline?unknown=%3Cscript%3E&utm_source=x",
                "/timeline?&&&q",
                "/search/names.json?q=%00%2A",
                "/search/suggestions?q=tok",
                "/promises?q=x",
                "/coverage?q=x",
                "/data?x=y"
            })
    void answered(String address, CapturedOutput noted) throws IOException {
        assertThat(get(address).status()).isEqualTo(200);
        assertThat(noted).doesNotContain("ERROR", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/abc",
                "/contacts/99999999999999999999",
                "/contacts/999999999999999999.ics",
                "/articles/-1",
                "/articles/1.pdf",
                "/articles/999999999999999999/versions/2147483648",
                "/officials/nobody-at-all",
                "/officials/NOBODY",
                "/api/v1/officials/%D0%A2",
                "/countries/XYZ",
                "/countries/%FF",
                "/timeline.pdf",
                "/timeline.json.json",
                "/search.xml?q=x",
                "/api/v2/contacts",
                "/sitemaps/contacts-99999.xml",
                "/%00",
                "/..%2f..%2fetc/passwd",
                "/timeline;x=y",
                "//timeline"
            })
    void nothingThere(String address, CapturedOutput noted) throws IOException {
        Answer answer = get(address);
        assertThat(answer.status()).isIn(400, 404, 406);
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "Tomcat");
        assertThat(noted).doesNotContain("ERROR", "Exception");
    }

    /** By hand, as no client would let such requests pass. */
    private Answer get(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port
                                    + "\r\nAccept: */*\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int gap = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, gap), all.substring(gap + 4));
        }
    }
}
