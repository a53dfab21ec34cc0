package org.communique.importing;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.Quarantine;
import org.communique.catalogue.Quarantined;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The console's pages of files that wait for somebody to look at them. */
@Controller
@RequestMapping("/admin/quarantine")
class QuarantineController {

    private static final int PAGE = 100;
    private static final int SHOWN = 20_000;

    private final Quarantine quarantine;
    private final QuarantineDesk desk;

    QuarantineController(Quarantine quarantine, QuarantineDesk desk) {
        this.quarantine = quarantine;
        this.desk = desk;
    }

    @GetMapping
    String items(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        List<Quarantined> items = quarantine.items(!decided, before, PAGE + 1);
        model.addAttribute("decided", decided);
        model.addAttribute("waiting", quarantine.waiting());
        model.addAttribute("items", items.subList(0, Math.min(PAGE, items.size())));
        model.addAttribute("next", items.size() > PAGE ? items.get(PAGE - 1).id() : null);
        return "importing/quarantine";
    }

    @GetMapping("/{id}")
    ModelAndView item(@PathVariable long id) {
        return shown(id, null, HttpStatus.OK);
    }

    private ModelAndView shown(long id, @Nullable String refusal, HttpStatus status) {
        String text = new String(quarantine.bytes(id), StandardCharsets.UTF_8).replace("\0", "");
        ModelAndView page = new ModelAndView("importing/quarantined", status);
        page.addObject("item", quarantine.item(id));
        page.addObject("text", text.substring(0, Math.min(text.length(), SHOWN)));
        page.addObject("refusal", refusal);
        return page;
    }

    @PostMapping("/{id}/release")
    ModelAndView release(@PathVariable long id, @RequestParam String reason, Principal who) {
        return decided(id, () -> {
            desk.release(id, who, reason);
            return Optional.empty();
        });
    }

    @PostMapping("/{id}/drop")
    ModelAndView drop(@PathVariable long id, @RequestParam String reason, Principal who) {
        return decided(id, () -> {
            desk.drop(id, who, reason);
            return Optional.empty();
        });
    }

    @PostMapping("/{id}/mend")
    ModelAndView mend(
            @PathVariable long id,
            @RequestParam String charset,
            @RequestParam String url,
            @RequestParam String text,
            @RequestParam String reason,
            Principal who) {
        QuarantineDesk.Mending mending = new QuarantineDesk.Mending(given(charset), given(url), given(text));
        return decided(
                id, () -> desk.mend(id, mending, who, reason).map(still -> "It was read again, and still: " + still));
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private interface Decision {
        Optional<String> take();
    }

    private ModelAndView decided(long id, Decision decision) {
        try {
            Optional<String> refusal = decision.take();
            return refusal.isPresent()
                    ? shown(id, refusal.get(), HttpStatus.UNPROCESSABLE_CONTENT)
                    : new ModelAndView("redirect:/admin/quarantine/" + id);
        } catch (RefusedUpload refused) {
            return shown(id, Objects.requireNonNull(refused.getMessage()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
