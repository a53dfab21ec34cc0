package org.communique.site;

import org.communique.catalogue.Coverage;
import org.communique.catalogue.CoverageView;
import org.communique.catalogue.OfficialRecords;
import org.communique.catalogue.RecordComparison;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the archive holds and what it lacks, so that no contact is not read as no file. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final OfficialRecords records;

    CoverageController(Coverage coverage, OfficialRecords records) {
        this.coverage = coverage;
        this.records = records;
    }

    @GetMapping(path = "/coverage", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        CoverageView view = coverage.all();
        model.addAttribute("coverage", view);
        model.addAttribute("years", CoverageYear.of(view));
        return "site/coverage";
    }

    @GetMapping(path = "/official-record", produces = MediaType.TEXT_HTML_VALUE)
    String record(Model model) {
        RecordComparison comparison = records.comparison();
        model.addAttribute("comparison", comparison);
        model.addAttribute("lines", RecordLedger.of(comparison).lines());
        return "site/official-record";
    }
}
