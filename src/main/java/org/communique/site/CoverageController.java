package org.communique.site;

import org.communique.catalogue.Coverage;
import org.communique.catalogue.CoverageView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the archive holds and what it lacks, so that no contact is not read as no file. */
@Controller
class CoverageController {

    private final Coverage coverage;

    CoverageController(Coverage coverage) {
        this.coverage = coverage;
    }

    @GetMapping(path = "/coverage", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        CoverageView view = coverage.all();
        model.addAttribute("coverage", view);
        model.addAttribute("years", CoverageYear.of(view));
        return "site/coverage";
    }
}
