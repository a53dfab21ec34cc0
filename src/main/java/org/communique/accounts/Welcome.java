package org.communique.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.communique.catalogue.Accounts;
import org.communique.catalogue.Actor;
import org.communique.catalogue.LoginThrottle;
import org.communique.catalogue.LoginThrottle.Attempt;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After a login: it is noted, the browser is remembered, and the page that was asked for comes. */
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Accounts accounts;
    private final LoginThrottle throttle;

    Welcome(Accounts accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
        setDefaultTargetUrl("/admin/imports");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws ServletException, IOException {
        Attempt attempt = Origin.attempt(request, login.getName());
        throttle.succeeded(attempt);
        String device = Objects.requireNonNullElseGet(attempt.device(), Secrets::next);
        throttle.remember(login.getName(), device);
        response.addHeader(Origin.COOKIE_HEADER, Origin.cookie(device, request.isSecure()));
        accounts.signedIn(new Actor(login.getName(), request.getRemoteAddr()));
        super.onAuthenticationSuccess(request, response, login);
    }
}
