package org.communique.curation;

import java.security.Principal;
import java.util.List;
import org.communique.catalogue.CorrectionLog;
import org.communique.catalogue.CorrectionView;
import org.communique.catalogue.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every correction that was made, and the way to take one back. */
@Controller
class CorrectionsController {

    private static final int PAGE = 100;

    private final CorrectionLog log;
    private final Corrections corrections;

    CorrectionsController(CorrectionLog log, Corrections corrections) {
        this.log = log;
        this.corrections = corrections;
    }

    @GetMapping("/admin/corrections")
    String list(
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") long before,
            Model model) {
        List<CorrectionView> found = log.all(said(target), said(state), before, PAGE + 1);
        List<CorrectionView> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("target", said(target));
        model.addAttribute("state", said(state));
        model.addAttribute("corrections", shown);
        model.addAttribute(
                "next", found.size() > PAGE ? shown.get(shown.size() - 1).id() : null);
        return "curation/corrections";
    }

    /** Back to where the button was pressed. */
    @PostMapping("/admin/corrections/{id}/undo")
    String undo(@PathVariable long id, @RequestParam(defaultValue = "corrections") String back, Principal curator) {
        corrections.undo(id, curator.getName());
        return "redirect:/admin/" + (back.matches("(contacts|articles|officials)/[a-z0-9-]+") ? back : "corrections");
    }

    private static @Nullable String said(@Nullable String value) {
        return StringUtils.hasText(value) ? value.strip() : null;
    }
}
