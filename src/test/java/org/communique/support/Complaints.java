package org.communique.support;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser found wrong with the pages it was shown. */
record Complaints(List<String> all) {

    static Complaints of(Page page, String address) {
        Complaints complaints = new Complaints(new CopyOnWriteArrayList<>());
        page.onConsoleMessage(message -> complaints.hear(message, page));
        page.onPageError(error -> complaints.all.add("script: " + error));
        page.onRequest(request -> complaints.watch(request, address));
        return complaints;
    }

    private void hear(ConsoleMessage message, Page page) {
        if (message.type().equals("error") && !isStatusOf(page, message)) {
            all.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    /** Chromium reports the status of an error page as an error; whether that status is right is the test's affair. */
    private static boolean isStatusOf(Page page, ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
    }

    private void watch(Request request, String address) {
        if (request.url().startsWith("http") && !request.url().startsWith(address + "/")) {
            all.add("elsewhere: " + request.url());
        }
    }
}
