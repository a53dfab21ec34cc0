package org.communique.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.Test;

/** The site by keyboard alone. */
@BrowserTest
class KeyboardTest {

    private static final String HERE =
            "document.activeElement.getAttribute('href') || document.activeElement.name || document.activeElement.tagName";

    private static final String CONTROLS =
            "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility()).length";

    /** Notes what the focus comes to, and where nothing shows it. */
    private static final String WATCH =
            "reached = new Set(); unseen = new Set(); addEventListener('focusin', event => {"
                    + " const style = getComputedStyle(event.target); reached.add(event.target);"
                    + " if (style.outlineStyle === 'none' && style.boxShadow === 'none') unseen.add(event.target); })";

    /** A date field takes several stops of its own, hence the room. */
    private static final int STRIDE = 8;

    @Test
    void skipsToTheContent(Page page) {
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void reachesEveryControlAndAlwaysShowsWhereItIs(Page page) {
        SitePages.of(page.request()).all().forEach(address -> {
            page.navigate(address);
            int controls = (int) page.evaluate(CONTROLS);
            page.evaluate(WATCH);
            for (int pressed = 0; pressed < 2 * controls + 8 && reached(page) < controls; pressed += STRIDE) {
                for (int i = 0; i < STRIDE; i++) {
                    page.keyboard().press("Tab");
                }
            }
            assertThat(reached(page)).as("controls reached of " + address).isGreaterThanOrEqualTo(controls);
            assertThat(page.evaluate("[...unseen].map(e => e.outerHTML)"))
                    .as("without a mark of %s", address)
                    .asInstanceOf(LIST)
                    .isEmpty();
        });
    }

    private static int reached(Page page) {
        return (int) page.evaluate("reached.size");
    }

    @Test
    void narrowsAndReadsByKeys(Page page) {
        page.navigate("/timeline");
        page.keyboard().press("/");
        page.keyboard().type("pandemic");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/timeline\\?q=pandemic$"));
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/contacts/\\d+$"));
    }

    @Test
    void stepsThroughContactsUnlessSwitchedOff(Page page) {
        page.navigate("/timeline");
        page.keyboard().press("j");
        Object first = page.evaluate(HERE);
        page.keyboard().press("j");
        Object second = page.evaluate(HERE);
        page.keyboard().press("k");
        assertThat(first)
                .asString()
                .startsWith("/contacts/")
                .isNotEqualTo(second)
                .isEqualTo(page.evaluate(HERE));
        page.evaluate("localStorage.setItem('keys', 'off')");
        page.keyboard().press("j");
        assertThat(page.evaluate(HERE)).isEqualTo(first);
    }
}
