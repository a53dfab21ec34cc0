package org.communique.site;

import org.communique.catalogue.Promises;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was announced, beside what followed. */
@Controller
class PromiseController {

    private static final int LATEST = 200;

    private final Promises promises;

    PromiseController(Promises promises) {
        this.promises = promises;
    }

    @GetMapping(path = "/promises", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        model.addAttribute("promises", promises.all(LATEST));
        return "site/promises";
    }
}
