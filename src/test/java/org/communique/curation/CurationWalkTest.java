package org.communique.curation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.communique.catalogue.search.Dimension;
import org.communique.support.Accessibility;
import org.communique.support.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A curator's day, as a person would walk it. */
@ConsoleTest
class CurationWalkTest {

    private static final String WHY = "The embassy’s own readout gives this day.";

    @Autowired
    private Timeline timeline;

    @Test
    void correctSeeItPublicUndoAndReviewByKeyboard(Page page) {
        TimelineEntry call = timeline.contacts(ContactQuery.all().of(Dimension.KIND, "telephone-call"))
                .items()
                .get(0);
        page.navigate("/contacts/" + call.id());
        page.click("text=Correct this page");
        signIn(page);
        assertThat(page.locator("h1")).containsText(call.title());
        page.fill("#f-date", "8.4.2020");
        page.fill("#reason", WHY);
        page.click("form.sheet >> text=Correct");
        assertThat(page.locator("[role=alert]")).containsText("is no date the archive can read");
        assertThat(page.locator("#reason")).hasValue(WHY);
        page.fill("#f-date", "2011-02-03");
        page.click("form.sheet >> text=Correct");
        page.click("text=As readers see it");
        assertThat(page.locator(".lead .when")).containsText("3 February 2011");
        assertThat(page.locator(".corrected")).containsText(WHY);
        page.navigate("/admin/corrections");
        page.click("table.data button");
        page.navigate("/contacts/" + call.id());
        assertThat(page.locator(".corrected")).hasCount(0);
        reviewByKeyboard(page);
        nobodyIsKeptOut(page, call);
    }

    private static void signIn(Page page) {
        page.fill("#username", "admin");
        page.fill("#password", ConsoleTest.PASSWORD);
        page.click("main button[type=submit]");
    }

    private static void reviewByKeyboard(Page page) {
        page.navigate("/admin/review");
        String first = page.locator(".doubt h2").first().innerText();
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("d");
        page.waitForURL("**/admin/review");
        assertThat(page.locator(".doubt h2").first()).not().hasText(first);
        page.click("text=Deferred");
        assertThat(page.locator(".doubt h2").first()).hasText(first);
    }

    private static void nobodyIsKeptOut(Page page, TimelineEntry call) {
        SoftAssertions all = new SoftAssertions();
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            for (String address : List.of(
                    "/admin/review",
                    "/admin/corrections",
                    "/admin/authority?q=blinken",
                    "/admin/contacts/new",
                    "/admin/contacts/" + call.id(),
                    "/admin/articles/" + call.articles().get(0),
                    "/admin/officials/antony-blinken")) {
                page.navigate(address);
                Accessibility.check(page, address, all);
            }
        }
        all.assertAll();
    }
}
