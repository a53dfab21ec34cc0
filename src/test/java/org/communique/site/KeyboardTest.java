package org.communique.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.support.BrowserTest;
import org.junit.jupiter.api.Test;

/** The site by keyboard alone. */
@BrowserTest
class KeyboardTest {

    private static final String HERE =
            "document.activeElement.getAttribute('href') || document.activeElement.name || document.activeElement.tagName";

    @Test
    void skipsToTheContent(Page page) {
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        assertThat(page.locator(":focus")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
    }

    /** A date field takes several stops of its own, hence the room. */
    @Test
    void reachesEveryControlAndAlwaysShowsWhereItIs(Page page) {
        SitePages.of(page.request()).all().forEach(address -> {
            page.navigate(address);
            int controls = (int) page.evaluate(
                    "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex=\"0\"]')]"
                            + ".filter(e => e.checkVisibility()).length");
            Set<Object> reached = new LinkedHashSet<>();
            for (int i = 0; i < 2 * controls + 8 && reached.size() < controls; i++) {
                page.keyboard().press("Tab");
                Object where = page.evaluate(
                        "(() => { const e = document.activeElement;"
                                + "if (e === document.body) return null;"
                                + "const s = getComputedStyle(e); const shown = s.outlineStyle !== 'none' || s.boxShadow !== 'none';"
                                + "const all = [...document.querySelectorAll('*')]; return all.indexOf(e) + (shown ? '' : ' unseen'); })()");
                if (where != null) {
                    reached.add(where);
                }
            }
            assertThat(reached).as(address).noneMatch(place -> place.toString().endsWith("unseen"));
            assertThat(reached.size()).as("controls reached of " + address).isGreaterThanOrEqualTo(controls);
        });
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
