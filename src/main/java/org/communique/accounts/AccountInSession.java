package org.communique.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.communique.catalogue.Account;
import org.communique.catalogue.Accounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps of a login no more in the session than the account's name and the number of its login, and asks the account anew
 * at every request: a role that changes, an account that is disabled and the end of all sessions count at once, in every
 * instance, and a newer version reads the sessions of an older one.
 */
final class AccountInSession implements SecurityContextRepository {

    private static final String NAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String LOGIN = "login";

    private final Accounts accounts;

    AccountInSession(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return stored(holder.getRequest())
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<Authentication> stored(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof String name)) {
            return Optional.empty();
        }
        Object login = session.getAttribute(LOGIN);
        return accounts.named(name)
                .filter(Account::enabled)
                .filter(account -> Integer.valueOf(account.login()).equals(login))
                .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                        account.name(), null, SignedIn.authorities(account)));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication login = context.getAuthentication();
        HttpSession session = request.getSession(false);
        if (login != null && login.getPrincipal() instanceof SignedIn account) {
            HttpSession own = request.getSession();
            own.setAttribute(NAME, account.getUsername());
            own.setAttribute(LOGIN, account.login());
        } else if (login == null && session != null) {
            session.removeAttribute(NAME);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return stored(request).isPresent();
    }
}
