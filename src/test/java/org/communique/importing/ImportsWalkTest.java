package org.communique.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.communique.generated.GeneratedPages;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An admin's imports, as a person would walk them: look first, import, watch, stop, take back, decide what is doubtful. */
@BrowserTest
@TestPropertySource(properties = "communique.admin.password=" + ImportsWalkTest.PASSWORD)
class ImportsWalkTest {

    static final String PASSWORD = "two herons beside the weir";

    private static final ContainsTextOptions IN_TIME = new ContainsTextOptions().setTimeout(60_000);

    private static final FilePayload RIVERS = file("rivers.txt", """
            Envoys discuss rivers

            ASTANA. KAZINFORM - Hydrologists from upstream and downstream measured the rivers that cross the border.

            Their gauges will be read by both sides each morning, according to the water committee.
            """);

    private static final FilePayload AGENDA = file("agenda.txt", """
            Envoys to speak of barley

            12 May 2095 10:20

            ASTANA. KAZINFORM - The brewers of three regions expect their guests from abroad on that day and have already
            ordered tents, benches and a brass band, the organisers of the fair announced in a letter.
            """);

    private final SoftAssertions all = new SoftAssertions();

    @Test
    void lookImportWatchStopTakeBackAndDecide(Page page) {
        page.navigate("/admin/imports");
        page.fill("#username", "admin");
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
        lookAt(page);
        send(page, "Show what it would do", RIVERS, AGENDA);
        assertThat(page.locator("main")).containsText("2 of 2 files", IN_TIME);
        assertThat(page.locator("main")).containsText("changes nothing");
        send(page, "Import", RIVERS, AGENDA);
        assertThat(page.locator("[role=status]")).containsText("1 created", IN_TIME);
        assertThat(page.locator("[role=status]")).containsText("1 in quarantine", IN_TIME);
        lookAt(page);
        String run = page.url();

        page.click("tr a:has-text('Quarantine')");
        lookAt(page);
        page.click("td >> text=agenda.txt");
        lookAt(page);
        page.fill("#release-reason", "It is an agenda.");
        page.click("text=Import it as it is");
        assertThat(page.locator("[role=status]")).containsText("It is an agenda.");
        lookAt(page);

        page.navigate(run);
        assertThat(page.locator("[role=status]")).containsText("2 created");
        page.click(".undo >> text=Show what it would do");
        assertThat(page.locator("[role=status]")).containsText("2 reversed", IN_TIME);
        page.navigate(run);
        page.click(".undo >> button:not([value])");
        assertThat(page.locator("[role=status]")).containsText("2 reversed", IN_TIME);
        lookAt(page);

        send(page, "Import", many());
        page.click("text=Cancel the run");
        assertThat(page.locator("[role=status]")).containsText("Cancelled", IN_TIME);
        all.assertAll();
    }

    private static void send(Page page, String button, FilePayload... files) {
        page.navigate("/admin/imports");
        page.setInputFiles("#files", files);
        Locator form = page.locator("form[action$=upload]");
        form.locator("button", new Locator.LocatorOptions().setHasText(button)).click();
    }

    private static FilePayload[] many() {
        return new GeneratedPages(Path.of("db/reference"), 3)
                .first(300)
                .map(page -> new FilePayload(page.name(), "text/html", page.bytes()))
                .toArray(FilePayload[]::new);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(UTF_8));
    }

    /** Nobody is kept out of the page, at a desk or on a phone, by day or by night. */
    private void lookAt(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.setViewportSize(scheme == ColorScheme.DARK ? 390 : 1440, 900);
            all.assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations())
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .as("%s, %s", page.url(), scheme)
                    .isEmpty();
            all.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("%s runs out of the window, %s", page.url(), scheme)
                    .isLessThanOrEqualTo(0);
        }
    }
}
