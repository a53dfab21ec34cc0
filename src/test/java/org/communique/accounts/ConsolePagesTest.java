package org.communique.accounts;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.communique.catalogue.Invitations;
import org.communique.support.Accessibility;
import org.communique.support.ConsoleTest;
import org.communique.support.HtmlChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of accounts and of the audit log against WCAG 2.2 AA and the HTML standard. */
@ConsoleTest
class ConsolePagesTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void nobodyIsKeptOut(int width, Page page) {
        page.setViewportSize(width, 900);
        SoftAssertions all = new SoftAssertions();
        each(page, what -> Accessibility.check(page, what, all));
        all.assertAll();
    }

    @Test
    void theHtmlIsValid(Page page) {
        HtmlChecker checker = new HtmlChecker();
        SoftAssertions all = new SoftAssertions();
        page.onResponse(answer -> {
            String type = answer.headers().getOrDefault("content-type", "");
            if (answer.request().isNavigationRequest() && type.startsWith("text/html") && answer.status() != 302) {
                all.assertThat(checker.faults(answer.text().getBytes(StandardCharsets.UTF_8)))
                        .as(answer.url())
                        .isEmpty();
            }
        });
        each(page, what -> {});
        all.assertAll();
    }

    /** Every page, and every page that says no. */
    private void each(Page page, Consumer<String> look) {
        String secret = Secrets.next();
        invitations.invite("Somebody with a rather long name and a post", "curator", secret);
        Visitor admin = new Visitor(page);
        admin.signIn("admin", "wrong");
        look.accept("wrong password");
        admin.signIn("admin", ConsoleTest.PASSWORD);
        look.accept("imports");
        admin.follow("Accounts");
        look.accept("accounts");
        admin.press("Disable: admin");
        look.accept("last admin");
        admin.fill("For whom", "Eva").press("Make an invitation");
        look.accept("link");
        admin.follow("All accounts").follow("Audit log");
        look.accept("audit");
        admin.follow("admin: your login");
        look.accept("password");
        admin.fill("Current password", "x")
                .fill("New password", "y")
                .fill("The same again", "z")
                .press("Change the password");
        look.accept("wrong current password");
        page.navigate("/invitations/" + secret);
        look.accept("invitation");
        page.navigate("/invitations/none");
        look.accept("over");
        page.navigate("/admin/imports");
        admin.press("Sign out");
        look.accept("signed out");
        sql.sql("DELETE FROM login_failure").update();
        for (int guess = 0; guess < 6; guess++) {
            admin.signIn("nobody", "wrong");
        }
        look.accept("later");
        sql.sql("DELETE FROM login_failure").update();
    }
}
