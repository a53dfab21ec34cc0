package org.communique.accounts;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.Communique;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actor;
import org.communique.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two web instances on one database, as behind a load balancer; and readers, of whom neither keeps anything. */
class SharedSessionsTest {

    private static final String PASSWORD = "eleven brass doorbells";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void aLoginAtOneIsALoginAtTheOther() throws Exception {
        TestDatabase database = TestDatabase.create();
        try (ConfigurableApplicationContext one = instance(database);
                ConfigurableApplicationContext other = instance(database)) {
            readersLeaveNoTrace(one);
            assertThat(get(one, "/login").headers().allValues("set-cookie"))
                    .as("no session yet")
                    .singleElement()
                    .asString()
                    .startsWith("csrf=")
                    .contains("HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure");
            HttpResponse<String> in = signIn(one);
            assertThat(in.statusCode()).isEqualTo(302);
            assertThat(in.headers().allValues("set-cookie"))
                    .filteredOn(cookie -> cookie.startsWith("SESSION="))
                    .singleElement()
                    .asString()
                    .contains("HttpOnly", "SameSite=Lax");
            assertThat(get(other, "/admin/accounts").statusCode()).isEqualTo(200);
            assertThat(post(other, "/admin/accounts/admin/end-sessions", "").statusCode())
                    .as("without the form's token")
                    .isEqualTo(403);
            assertThat(get(one, "/actuator/health").body()).contains("\"imports\"", "\"diskSpace\"", "\"db\"");
            one.getBean(Accounts.class).endSessions(new Actor("test", null), "admin");
            assertThat(get(other, "/admin/accounts").statusCode()).isEqualTo(302);
            assertThat(get(one, "/actuator/health").body()).doesNotContain("\"imports\"");
            figures(one);
        }
    }

    private void readersLeaveNoTrace(ConfigurableApplicationContext one) throws Exception {
        for (String page : new String[] {"/", "/timeline", "/search?q=visit", "/api/v1/contacts", "/nothing-here"}) {
            assertThat(get(one, page).headers().allValues("set-cookie"))
                    .as(page)
                    .isEmpty();
        }
    }

    private void figures(ConfigurableApplicationContext one) throws Exception {
        assertThat(get(one, "/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(get(one, "/actuator/prometheus", "Authorization", "Bearer scrape-them")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get(one, "/actuator/prometheus", "Authorization", "Bearer scrape-me")
                        .body())
                .contains("communique_articles 5.0", "communique_contacts ", "hikaricp_connections");
        cookies.getCookieStore().removeAll();
        assertThat(get(one, "/login", "X-Forwarded-Proto", "https").headers().firstValue("set-cookie"))
                .get()
                .asString()
                .contains("Secure");
    }

    private HttpResponse<String> signIn(ConfigurableApplicationContext instance) throws Exception {
        Matcher token = TOKEN.matcher(get(instance, "/login").body());
        assertThat(token.find()).isTrue();
        return post(
                instance, "/login", "username=admin&password=" + coded(PASSWORD) + "&_csrf=" + coded(token.group(1)));
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(ConfigurableApplicationContext instance, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(instance, path));
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(ConfigurableApplicationContext instance, String path, String form)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(instance, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(ConfigurableApplicationContext instance, String path) {
        return URI.create(
                "http://localhost:" + instance.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static ConfigurableApplicationContext instance(TestDatabase database) {
        return new SpringApplicationBuilder(Communique.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--communique.admin.password=" + PASSWORD,
                        "--communique.metrics.token=scrape-me",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password());
    }
}
