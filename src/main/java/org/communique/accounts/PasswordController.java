package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.communique.catalogue.Account;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actors;
import org.communique.catalogue.LoginThrottle;
import org.communique.catalogue.LoginThrottle.Attempt;
import org.communique.catalogue.NotInCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own login: another password, and the end of all sessions. */
@Controller
@RequestMapping("/admin/password")
class PasswordController {

    private final Accounts accounts;
    private final NewPassword passwords;
    private final LoginThrottle throttle;
    private final Actors actors;

    PasswordController(Accounts accounts, NewPassword passwords, LoginThrottle throttle, Actors actors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.actors = actors;
    }

    @GetMapping
    String password() {
        return "accounts/password";
    }

    @PostMapping
    ModelAndView change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            Principal who,
            HttpServletRequest request) {
        Account account = accounts.named(who.getName()).orElseThrow(() -> new NotInCatalogue("No such account"));
        Optional<String> objection = isOwner(current, account, request)
                ? passwords.objection(password, repeated, account.name())
                : Optional.of("current");
        if (objection.isPresent()) {
            return new ModelAndView("accounts/password", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("objection", objection.get());
        }
        accounts.setPassword(actors.now(), account.name(), passwords.hash(password));
        return new ModelAndView("redirect:/login?changed");
    }

    /** Whoever sits at somebody's open console may not guess for long; these guesses keep nobody from signing in. */
    private boolean isOwner(String current, Account account, HttpServletRequest request) {
        Attempt attempt = Origin.attempt(request, account.name() + " at the console");
        if (!throttle.enter(attempt).isZero() || !passwords.matches(current, account.passwordHash())) {
            return false;
        }
        throttle.succeeded(attempt);
        return true;
    }

    @PostMapping("/end-sessions")
    String endSessions(Principal who) {
        accounts.endSessions(actors.now(), who.getName());
        return "redirect:/login?everywhere";
    }
}
