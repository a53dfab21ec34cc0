package org.communique.curation;

import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.ReviewQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is doubtful, and what is decided of it, one key each. */
@Controller
@RequestMapping("/admin/review")
class ReviewController {

    private static final int PAGE = 50;

    private final ReviewQueue queue;
    private final Decisions decisions;
    private final Says says;

    ReviewController(ReviewQueue queue, Decisions decisions, Says says) {
        this.queue = queue;
        this.decisions = decisions;
        this.says = says;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String doubt,
            @RequestParam(defaultValue = "false") boolean deferred,
            Model model) {
        return shown(doubt, deferred, null, model);
    }

    private String shown(@Nullable String doubt, boolean deferred, @Nullable String refusal, Model model) {
        String asked = StringUtils.hasText(doubt) ? doubt : null;
        Map<String, Long> counts = queue.counts();
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("doubt", asked);
        model.addAttribute("deferred", deferred);
        model.addAttribute("items", queue.items(asked, deferred, PAGE));
        model.addAttribute("refusal", refusal);
        return "curation/review";
    }

    @PostMapping
    String decide(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable String doubtShown,
            Principal curator,
            Model model) {
        String shown = Objects.requireNonNullElse(doubtShown, "");
        try {
            decisions.decide(typed, curator.getName());
        } catch (Unusable unusable) {
            return shown(shown, false, says.why(unusable), model);
        }
        return "redirect:/admin/review" + (shown.matches("[a-z-]+") ? "?doubt=" + shown : "");
    }
}
