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
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page against the rules of WCAG 2.2 AA, in both styles, at a desk and on a phone. */
@BrowserTest
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
    void nobodyIsKeptOut(int width, ColorScheme style, Page page) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(style));
        SoftAssertions all = new SoftAssertions();
        SitePages.of(page.request()).all().forEach(address -> {
            page.navigate(address);
            all.assertThat(violations(page))
                    .as("%s at %d, %s", address, width, style)
                    .isEmpty();
            all.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("%s at %d runs out of the window", address, width)
                    .isLessThanOrEqualTo(0);
        });
        all.assertAll();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(AccessibilityTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
