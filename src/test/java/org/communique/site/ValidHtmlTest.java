package org.communique.site;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.communique.support.BrowserTest;
import org.communique.support.HtmlChecker;
import org.junit.jupiter.api.Test;

/** The HTML of every kind of page, as it is sent, against the standard. */
@BrowserTest
class ValidHtmlTest {

    @Test
    void everyPageIsValid(Page page) {
        HtmlChecker checker = new HtmlChecker();
        APIRequestContext api = page.request();
        SoftAssertions all = new SoftAssertions();
        SitePages.of(api)
                .all()
                .forEach(address -> all.assertThat(
                                checker.faults(api.get(address).body()))
                        .as(address)
                        .isEmpty());
        all.assertAll();
    }
}
