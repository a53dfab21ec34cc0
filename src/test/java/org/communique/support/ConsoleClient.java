package org.communique.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** An admin at the console of an application in another process. */
public final class ConsoleClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String address;

    private ConsoleClient(String address) {
        this.address = address;
    }

    public static ConsoleClient signedIn(int port, String password) throws IOException, InterruptedException {
        ConsoleClient client = new ConsoleClient("http://localhost:" + port);
        client.post("/login", "/login", Map.of("username", "admin", "password", password));
        return client;
    }

    /** Imports a folder of the server, and returns the number of the run. */
    public long imports(String folder) throws IOException, InterruptedException {
        String run = post("/admin/imports", "/admin/imports/folder", Map.of("path", folder))
                .uri()
                .getPath();
        return Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> post(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                http.send(request(page).build(), BodyHandlers.ofString()).body());
        Assertions.assertTrue(token.find(), () -> "No form at " + page);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token.group(1) + "&", ""));
        HttpResponse<String> answer = http.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        Assertions.assertEquals(200, answer.statusCode(), answer::body);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }
}
