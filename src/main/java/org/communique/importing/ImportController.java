package org.communique.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.EditedAuthority;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The console's page of import runs, and what may be asked of them. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final int PAGE = 200;

    private final RunPages runs;
    private final ImportJobs jobs;
    private final Seeds seeds;
    private final EditedAuthority edited;

    ImportController(RunPages runs, ImportJobs jobs, Seeds seeds, EditedAuthority edited) {
        this.runs = runs;
        this.jobs = jobs;
        this.seeds = seeds;
        this.edited = edited;
    }

    @GetMapping
    String imports(Model model, HttpServletRequest request) {
        model.addAttribute("runs", runs.latest());
        model.addAttribute("edited", edited.now());
        model.addAttribute("admin", isAdmin(request));
        return "importing/imports";
    }

    private static boolean isAdmin(HttpServletRequest request) {
        return request.isUserInRole("ADMIN");
    }

    @PostMapping("/seeds")
    String importSeeds(@RequestParam(defaultValue = "false") boolean dry, Principal admin) {
        return shown(jobs.enlist(Seeds.SOURCE, admin.getName(), dry, seeds.pages()));
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dry,
            Principal admin) {
        Upload upload = new Upload(files);
        return shown(jobs.enlist(upload.source(), admin.getName(), dry, upload));
    }

    @PostMapping("/folder")
    String folder(@RequestParam String path, @RequestParam(defaultValue = "false") boolean dry, Principal admin) {
        return shown(jobs.enlist(path, admin.getName(), dry, Listing.among(List.of(existing(path)))));
    }

    private static Path existing(String path) {
        try {
            Path named = Path.of(path.strip());
            if (!path.isBlank() && Files.isReadable(named)) {
                return named;
            }
        } catch (InvalidPathException noPath) {
            throw new RefusedUpload("No path on this system can be called '" + path + "'");
        }
        throw new RefusedUpload("The server has no folder or file '" + path + "' that it may read");
    }

    @ExceptionHandler
    ModelAndView refused(RefusedUpload refusal, HttpServletRequest request) {
        return new ModelAndView(
                "importing/imports",
                Map.of(
                        "runs", runs.latest(),
                        "edited", edited.now(),
                        "admin", isAdmin(request),
                        "refusal", Objects.requireNonNull(refusal.getMessage())),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/rederive")
    String rederive(@RequestParam(defaultValue = "false") boolean dry, Principal admin) {
        return shown(jobs.rederive(admin.getName(), dry));
    }

    @PostMapping("/rederive-edited")
    String rederiveEdited(@RequestParam(defaultValue = "false") boolean dry, Principal curator) {
        return shown(jobs.rederiveEdited(curator.getName(), dry));
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable long id, @RequestParam(defaultValue = "false") boolean dry, Principal admin) {
        return shown(jobs.undo(id, admin.getName(), dry));
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable long id) {
        jobs.cancel(id);
        return shown(id);
    }

    @GetMapping("/{id}")
    String run(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            HttpServletRequest request) {
        RunView run = runs.run(id);
        List<String> lists =
                run.undoes() == null || outcome != null ? List.of("") : List.of("reversed", "kept", "irreversible");
        model.addAttribute("run", run);
        model.addAttribute("admin", isAdmin(request));
        model.addAttribute(
                "lists",
                lists.stream()
                        .map(list -> list(id, list.isEmpty() ? outcome : list, from))
                        .toList());
        return "importing/run";
    }

    /** Files of a run with one outcome, or with any. */
    private FileList list(long run, @Nullable String outcome, int from) {
        List<OutcomeView> files = runs.outcomes(run, outcome, from, PAGE + 1);
        Integer next = files.size() > PAGE ? files.get(PAGE).number() : null;
        return new FileList(outcome, files.subList(0, Math.min(PAGE, files.size())), next);
    }

    /**
     * A page of a list.
     *
     * @param next the number of the first file on the next page; null on the last
     */
    record FileList(
            @Nullable String outcome,
            List<OutcomeView> files,
            @Nullable Integer next) {}

    private static String shown(long run) {
        return "redirect:/admin/imports/" + run;
    }
}
