package org.communique.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actor;
import org.communique.support.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The console's accounts as people use them, in a real browser. */
@ConsoleTest
class AccountsWalkTest {

    private static final String HERS = "tin whistles for anybody";
    private static final String HIS = "nine copper kettles whistle";

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder hashes;

    @Autowired
    private JdbcClient sql;

    @Test
    void aCuratorIsInvitedComesInAndIsPutOut(Page page) {
        Visitor admin = new Visitor(page).signIn("admin", "not the password");
        assertThat(admin.text()).contains("not the right user and password");
        admin.signIn(" Admin ", ConsoleTest.PASSWORD).follow("Accounts");
        admin.fill("For whom", "Anna of the desk").press("Make an invitation");
        String link = page.getByLabel("The link").inputValue();
        assertThat(link).startsWith(page.url().substring(0, page.url().indexOf("/admin")));

        Visitor anna = admin.another();
        anna.page().navigate(link);
        choose(anna.fill("User name", "Anna"), "too short", "too short", "Save");
        assertThat(anna.text()).contains("take 12 characters or more");
        choose(anna, HERS, HERS + "!", "Save");
        assertThat(anna.text()).contains("not the same");
        choose(anna, HERS, HERS, "Save");
        assertThat(anna.text()).contains("Your login is ready");
        anna.signIn("anna", HERS);
        assertThat(anna.heading()).isEqualTo("Imports");
        assertThat(anna.text()).doesNotContain("Audit log");
        assertThat(anna.page().navigate("/admin/accounts").status()).isEqualTo(403);

        Visitor stranger = admin.another();
        assertThat(stranger.page().navigate(link).status()).as("used once").isEqualTo(410);
        assertThat(stranger.text()).contains("Ask an admin for another one");
        stranger.leave();

        admin.follow("All accounts").press("Make an admin: anna");
        anna.page().navigate("/admin/imports");
        assertThat(anna.text()).as("at once").contains("Audit log");
        admin.press("Make a curator: anna").press("Disable: anna");
        anna.page().reload();
        assertThat(anna.heading()).as("at once").isEqualTo("Sign in");
        anna.signIn("anna", HERS);
        assertThat(anna.text()).contains("not the right user and password");
        admin.press("Enable: anna");
        assertThat(anna.signIn("anna", HERS).heading()).isEqualTo("Imports");

        admin.follow("Audit log");
        assertThat(admin.text())
                .contains("changed the role", "disabled the account", "account/anna")
                .contains("Anna of the desk")
                .containsPattern("\t(127[.]0[.]0[.]1|0:0:0:0:0:0:0:1)\t");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).selectOption("account.disabled");
        admin.press("Show");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        anna.leave();
    }

    @Test
    void theLastAdminStays(Page page) {
        Visitor admin = new Visitor(page).signIn("admin", ConsoleTest.PASSWORD).follow("Accounts");
        admin.press("Disable: admin");
        assertThat(admin.text()).contains("admin is the last admin");
        admin.follow("Imports");
        assertThat(admin.heading()).isEqualTo("Imports");
    }

    @Test
    void aPasswordIsChangedAndEndsTheSessionsElsewhere(Page page) {
        account("bert");
        Visitor desk = new Visitor(page).signIn("bert", HIS);
        Visitor phone = desk.another().signIn("bert", HIS);
        desk.follow("bert: your login");
        change(desk, "a guess", HERS);
        assertThat(desk.text()).contains("not your current password");
        change(desk, HIS, "bert bert bert");
        assertThat(desk.text()).contains("guessed first");
        change(desk, HIS, HERS);
        assertThat(desk.text()).contains("Sign in with the new one");
        phone.page().reload();
        assertThat(phone.heading()).isEqualTo("Sign in");
        assertThat(phone.signIn("bert", HERS).heading()).isEqualTo("Imports");
        phone.leave();
    }

    @Test
    void signsOutEverywhere(Page page) {
        account("carla");
        Visitor desk = new Visitor(page).signIn("carla", HIS);
        Visitor phone = desk.another().signIn("carla", HIS);
        phone.follow("carla: your login").press("Sign out everywhere");
        assertThat(phone.text()).contains("signed out everywhere");
        desk.page().reload();
        assertThat(desk.heading()).isEqualTo("Sign in");
        desk.signIn("carla", HIS).press("Sign out");
        assertThat(desk.text()).contains("You have signed out");
        assertThat(desk.page().navigate("/admin/audit").url()).contains("/login");
        phone.leave();
    }

    @Test
    void whoGuessesWaitsAndTheOwnersBrowserDoesNot(Page page) {
        account("dora");
        Visitor dora = new Visitor(page).signIn("dora", HIS).press("Sign out");
        Visitor thief = dora.another();
        for (int guess = 0; guess < 5; guess++) {
            thief.signIn("dora", "guess " + guess);
            assertThat(thief.text()).contains("not the right user and password");
        }
        sql.sql("UPDATE login_failure SET failures = failures + 4").update();
        Response answer = thief.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"), () -> thief.signIn("dora", HIS));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headerValue("retry-after")).matches("[1-3]?[0-9]");
        assertThat(thief.heading()).isEqualTo("Too many attempts");
        assertThat(thief.text()).containsPattern("Try again in [1-3]?[0-9] seconds?\\.");
        assertThat(dora.signIn("dora", HIS).heading()).isEqualTo("Imports");
        thief.leave();
    }

    private static void choose(Visitor visitor, String password, String repeated, String button) {
        visitor.fill("New password", password).fill("The same again", repeated).press(button);
    }

    private static void change(Visitor visitor, String current, String password) {
        choose(visitor.fill("Current password", current), password, password, "Change the password");
    }

    private void account(String name) {
        accounts.open(new Actor("test", null), name, hashes.encode(HIS), "curator");
    }
}
