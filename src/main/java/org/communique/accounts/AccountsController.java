package org.communique.accounts;

import java.util.Map;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actors;
import org.communique.catalogue.Invitations;
import org.communique.catalogue.LastAdmin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The console's page of accounts: who may work here, whom an admin lets in, and whom no more. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    private static final String LIST = "redirect:/admin/accounts";

    private enum Role {
        admin,
        curator
    }

    private final Accounts accounts;
    private final Invitations invitations;
    private final Actors actors;

    AccountsController(Accounts accounts, Invitations invitations, Actors actors) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.actors = actors;
    }

    @GetMapping
    String accounts(Model model) {
        model.addAllAttributes(lists());
        return "accounts/accounts";
    }

    private Map<String, Object> lists() {
        return Map.of("accounts", accounts.all(), "invitations", invitations.open());
    }

    /** The answer is the only place where the link is ever shown; so it is the page itself, not a redirect. */
    @PostMapping("/invitations")
    String invite(@RequestParam String addressee, @RequestParam Role role, Model model) {
        if (!StringUtils.hasText(addressee)) {
            return LIST;
        }
        String secret = Secrets.next();
        invitations.invite(addressee.strip(), role.name(), secret);
        return link(addressee.strip(), secret, model);
    }

    @PostMapping("/invitations/{id}/withdraw")
    String withdraw(@PathVariable long id) {
        invitations.withdraw(id);
        return LIST;
    }

    @PostMapping("/{name}/link")
    String reset(@PathVariable String name, Model model) {
        String secret = Secrets.next();
        invitations.reset(name, secret);
        return link(name, secret, model);
    }

    private static String link(String addressee, String secret, Model model) {
        model.addAttribute("addressee", addressee);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/invitations/" + secret)
                        .toUriString());
        return "accounts/link";
    }

    @PostMapping("/{name}/role")
    String role(@PathVariable String name, @RequestParam Role role) {
        accounts.setRole(actors.now(), name, role.name());
        return LIST;
    }

    @PostMapping("/{name}/enable")
    String enable(@PathVariable String name) {
        accounts.enable(actors.now(), name, true);
        return LIST;
    }

    @PostMapping("/{name}/disable")
    String disable(@PathVariable String name) {
        accounts.enable(actors.now(), name, false);
        return LIST;
    }

    @PostMapping("/{name}/end-sessions")
    String endSessions(@PathVariable String name) {
        accounts.endSessions(actors.now(), name);
        return LIST;
    }

    @ExceptionHandler
    ModelAndView refused(LastAdmin refused) {
        ModelAndView page = new ModelAndView("accounts/accounts", lists(), HttpStatus.CONFLICT);
        @Nullable String reason = refused.getMessage();
        return page.addObject("refusal", reason);
    }
}
