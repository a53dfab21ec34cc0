package org.communique.accounts;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a browser of their own, who knows the console by what is written on it. */
record Visitor(Page page) {

    /** Another browser, of somebody else or on another device. */
    Visitor another() {
        String address = page.url().replaceFirst("(https?://[^/]+).*", "$1");
        return new Visitor(page.context()
                .browser()
                .newContext(new NewContextOptions().setBaseURL(address))
                .newPage());
    }

    Visitor signIn(String name, String password) {
        page.navigate("/admin/imports");
        page.getByLabel("User", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Password").fill(password);
        return press("Sign in");
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    void leave() {
        page.context().close();
    }
}
