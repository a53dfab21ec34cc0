package org.communique.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A running Chromium, driven by Playwright; one serves the whole test run. */
record Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

    /** Chromium is not to phone home while it is tested. */
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Browser start() {
        Path executable = Chromium.executable();
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        return new Browser(playwright, playwright.chromium().launch(options.setExecutablePath(executable)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
