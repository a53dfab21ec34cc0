package org.communique.site;

import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.communique.support.Accessibility;
import org.communique.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page against the rules of WCAG 2.2 AA, in both styles, at a desk and on a phone. */
@BrowserTest
class AccessibilityTest {

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void nobodyIsKeptOut(int width, Page page) {
        page.setViewportSize(width, 900);
        SoftAssertions all = new SoftAssertions();
        SitePages.of(page.request()).all().forEach(address -> {
            page.navigate(address);
            Accessibility.check(page, address, all);
            all.assertThat(page.locator("main").boundingBox())
                    .as("%s at %d shows its content", address, width)
                    .matches(main -> main.width > width / 3.0 && main.height > 100);
        });
        all.assertAll();
    }
}
