package org.communique.accounts;

import java.util.List;
import org.communique.catalogue.AuditEntry;
import org.communique.catalogue.AuditPages;
import org.communique.catalogue.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The console's page of what was changed, by whom. */
@Controller
class AuditController {

    private static final int PAGE = 100;

    private final AuditPages log;

    AuditController(AuditPages log) {
        this.log = log;
    }

    @GetMapping("/admin/audit")
    String audit(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        List<AuditEntry> found = log.entries(new AuditQuery(said(who), said(what), said(subject), before, PAGE + 1));
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("entries", shown);
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        model.addAttribute("names", log.names());
        model.addAttribute("acts", log.acts());
        model.addAttribute("who", said(who));
        model.addAttribute("what", said(what));
        model.addAttribute("subject", said(subject));
        return "accounts/audit";
    }

    /** An empty field of the form asks for nothing. */
    private static @Nullable String said(@Nullable String value) {
        return StringUtils.hasText(value) ? value.strip() : null;
    }
}
