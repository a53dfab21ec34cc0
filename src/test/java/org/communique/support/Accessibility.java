package org.communique.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** Holds the page that a browser shows against the rules of WCAG 2.2 AA, in both styles. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The dark style changes colours alone: of all rules these two look at them. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    /** Collects what keeps readers out, and whether the page runs out of its window. */
    public static void check(Page page, String what, SoftAssertions all) {
        String at = what + " at " + page.viewportSize().width;
        all.assertThat(violations(new AxeBuilder(page).withTags(RULES))).as(at).isEmpty();
        style(page, ColorScheme.DARK);
        all.assertThat(violations(new AxeBuilder(page).withRules(COLOURS)))
                .as("%s, dark", at)
                .isEmpty();
        style(page, ColorScheme.LIGHT);
        all.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s runs out of the window", at)
                .isLessThanOrEqualTo(0);
    }

    private static void style(Page page, ColorScheme style) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(style));
    }

    /** Without frames, axe needs no page of its own to gather what it found. */
    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Accessibility::told)
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
