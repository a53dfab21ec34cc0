package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No text that is asked for gives an error; {@link GeneratedArchiveTest} asks a larger archive more of them. */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class HostileQueriesTest {

    @LocalServerPort
    private int port;

    @Test
    void everyQuestionIsAnsweredOrRefusedInWords(CapturedOutput noted) throws Exception {
        HostileQueriesTest.ask("http://localhost:" + port, 200);
        assertThat(noted).doesNotContain("ERROR", "Exception");
    }

    /** The pages that take words, in turn. */
    static void ask(String application, int many) throws Exception {
        List<String> pages =
                List.of("/search", "/timeline", "/search.json", "/timeline.json", "/search.csv?limit=500&");
        HttpClient client = HttpClient.newHttpClient();
        int number = 0;
        for (String query : HostileQueries.first(many).toList()) {
            String page = pages.get(number++ % pages.size());
            String address = application + page + (page.contains("?") ? "" : "?") + "q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8);
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(query).isIn(200, 400);
            if (answer.statusCode() == 400) {
                assertThat(answer.body()).as(query).containsAnyOf("leave some out", "400 characters", "fewer or rarer");
            }
        }
    }
}
