package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.catalogue.Invitation;
import org.communique.catalogue.Invitations;
import org.communique.catalogue.NameTaken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an invitation leads: a name and a password are chosen, or another password. */
@Controller
@RequestMapping("/invitations/{secret}")
class InvitationController {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final Invitations invitations;
    private final NewPassword passwords;

    InvitationController(Invitations invitations, NewPassword passwords) {
        this.invitations = invitations;
        this.passwords = passwords;
    }

    /** Looking at it does not use it up: programs that preview links look too. */
    @GetMapping
    ModelAndView invitation(@PathVariable String secret) {
        return invitations
                .by(secret)
                .map(found -> form(secret, found, "", null))
                .orElseGet(InvitationController::over);
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String username,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request) {
        Optional<Invitation> found = invitations.by(secret);
        if (found.isEmpty()) {
            return over();
        }
        String name = Optional.ofNullable(found.get().account()).orElseGet(() -> Origin.name(username));
        Optional<String> objection =
                NAME.matcher(name).matches() ? passwords.objection(password, repeated, name) : Optional.of("username");
        if (objection.isPresent()) {
            return form(secret, found.get(), name, objection.get());
        }
        try {
            return invitations
                    .use(secret, name, passwords.hash(password), request.getRemoteAddr())
                    .map(account -> new ModelAndView("redirect:/login?ready"))
                    .orElseGet(InvitationController::over);
        } catch (NameTaken taken) {
            return form(secret, found.get(), name, "taken");
        }
    }

    private static ModelAndView form(String secret, Invitation invitation, String name, @Nullable String objection) {
        HttpStatus status = objection == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("accounts/invitation", status)
                .addObject("secret", secret)
                .addObject("invitation", invitation)
                .addObject("username", name)
                .addObject("objection", objection);
    }

    private static ModelAndView over() {
        return new ModelAndView("accounts/over", HttpStatus.GONE);
    }
}
