package org.communique.importing;

import java.security.Principal;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.RunView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The console's page of import runs, and its one button. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private final ImportRuns runs;
    private final ImportJobs jobs;
    private final Seeds seeds;

    ImportController(ImportRuns runs, ImportJobs jobs, Seeds seeds) {
        this.runs = runs;
        this.jobs = jobs;
        this.seeds = seeds;
    }

    @GetMapping
    String imports(Model model) {
        model.addAttribute("runs", runs.latest());
        return "importing/imports";
    }

    @PostMapping("/seeds")
    String importSeeds(Principal admin) {
        return "redirect:/admin/imports/" + jobs.start(Seeds.SOURCE, admin.getName(), seeds.pages());
    }

    @GetMapping("/{id}")
    String run(@PathVariable long id, Model model) {
        RunView run = runs.run(id);
        model.addAttribute("run", run);
        return "importing/run";
    }
}
