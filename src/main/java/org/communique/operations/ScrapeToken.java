package org.communique.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may read the figures: admins, and whoever sends the configured token as {@code Authorization: Bearer}. */
@Component
public class ScrapeToken implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthorizationManager<RequestAuthorizationContext> admins =
            AuthorityAuthorizationManager.hasRole("ADMIN");

    private final String token;

    ScrapeToken(@Value("${communique.metrics.token:}") String token) {
        this.token = token.strip();
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        String sent = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isEmpty() && sent != null && isEqual("Bearer " + token, sent)
                ? new AuthorizationDecision(true)
                : admins.authorize(who, context);
    }

    /** Takes as long for a good guess as for a bad one. */
    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
