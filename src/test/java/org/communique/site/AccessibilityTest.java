package org.communique.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.communique.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page against the rules of WCAG 2.2 AA, in both styles, at a desk and on a phone. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The dark style changes colours alone: of all rules these two look at them. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void nobodyIsKeptOut(int width, Page page) {
        page.setViewportSize(width, 900);
        SoftAssertions all = new SoftAssertions();
        SitePages.of(page.request()).all().forEach(address -> {
            style(page, ColorScheme.LIGHT);
            page.navigate(address);
            all.assertThat(violations(new AxeBuilder(page).withTags(RULES)))
                    .as("%s at %d", address, width)
                    .isEmpty();
            style(page, ColorScheme.DARK);
            all.assertThat(violations(new AxeBuilder(page).withRules(COLOURS)))
                    .as("%s at %d, dark", address, width)
                    .isEmpty();
            all.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("%s at %d runs out of the window", address, width)
                    .isLessThanOrEqualTo(0);
            all.assertThat(page.locator("main").boundingBox())
                    .as("%s at %d shows its content", address, width)
                    .matches(main -> main.width > width / 3.0 && main.height > 100);
        });
        all.assertAll();
    }

    private static void style(Page page, ColorScheme style) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(style));
    }

    /** Without frames, axe needs no page of its own to gather what it found. */
    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(AccessibilityTest::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
