package org.communique.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The browser must hear what a page does wrong, else a silent one proves nothing. */
class BrowserPagesTest {

    static HttpServer server;
    static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = exchange.getRequestURI().getQuery().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .add("Content-Security-Policy", "script-src 'self'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().equals("/missing") ? 404 : 200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /        | <p>Fine</p>                                       |
                    /missing | <p>An error page that is fine in itself</p>       |
                    /        | <script>alert(1)</script>                         | console:
                    /        | <img src='http://127.0.0.1:9/picture.png'>        | elsewhere:
                    """)
    void hearsWhatAPageDoesWrong(String path, String body, String complaint) {
        String address = "http://localhost:" + server.getAddress().getPort();
        try (Page page = browser.chromium().newPage()) {
            Complaints complaints = Complaints.of(page, address);
            page.navigate(address + path + "?<!doctype html><link rel=icon href='data:,'>" + body);
            if (complaint == null) {
                assertThat(complaints.all()).isEmpty();
            } else {
                assertThat(complaints.all()).anySatisfy(said -> assertThat(said).startsWith(complaint));
            }
        }
    }
}
