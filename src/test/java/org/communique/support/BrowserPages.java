package org.communique.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test a page in a browser profile of its own, and fails the test when the page complained: an error in the
 * console (every breach of the Content-Security-Policy is one), an exception in a script, a request to another server.
 */
class BrowserPages implements ParameterResolver, AfterEachCallback {

    private static final Namespace PAGES = Namespace.create(BrowserPages.class);

    private record Opened(BrowserContext context, Page page, Complaints complaints) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(PAGES)
                .computeIfAbsent(Opened.class, key -> open(test), Opened.class)
                .page();
    }

    private static Opened open(ExtensionContext test) {
        String address = "http://localhost:" + port(test);
        BrowserContext context = browser(test).newContext(new NewContextOptions().setBaseURL(address));
        Page page = context.newPage();
        return new Opened(context, page, Complaints.of(page, address));
    }

    private static com.microsoft.playwright.Browser browser(ExtensionContext test) {
        return test.getRoot()
                .getStore(PAGES)
                .computeIfAbsent(Browser.class, key -> Browser.start(), Browser.class)
                .chromium();
    }

    private static String port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Opened opened = test.getStore(PAGES).remove(Opened.class, Opened.class);
        if (opened != null) {
            opened.context().close();
            assertThat(opened.complaints().all())
                    .as("complaints of the browser")
                    .isEmpty();
        }
    }
}
