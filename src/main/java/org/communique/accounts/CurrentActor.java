package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.communique.catalogue.Actor;
import org.communique.catalogue.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever is logged in where a request is answered; the application itself elsewhere. */
@Component
class CurrentActor implements Actors {

    private static final String APPLICATION = "the application";
    private static final String NOBODY = "nobody signed in";

    @Override
    public Actor now() {
        HttpServletRequest request = request();
        return request == null ? new Actor(APPLICATION, null) : new Actor(name(), request.getRemoteAddr());
    }

    private static String name() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || login instanceof AnonymousAuthenticationToken ? NOBODY : login.getName();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
