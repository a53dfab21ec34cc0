package org.communique.accounts;

import org.communique.catalogue.Accounts;
import org.communique.catalogue.LoginThrottle;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * How people sign in to the console. Nothing is kept of whoever only looks at the login page: its form's token and the
 * page that was asked for stand in cookies, and a session begins with the login.
 */
@Component
@ConditionalOnWebApplication
public class ConsoleLogin {

    private static final String SAME_SITE = "SameSite";

    private final Accounts accounts;
    private final LoginThrottle throttle;

    ConsoleLogin(Accounts accounts, LoginThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** Sets the login up in the filter chain of the console. */
    public void protect(HttpSecurity http) throws Exception {
        RequestCache asked = askedFor();
        Welcome welcome = new Welcome(accounts, throttle);
        welcome.setRequestCache(asked);
        http.securityContext(context -> context.securityContextRepository(new AccountInSession(accounts)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(asked))
                .formLogin(login -> login.loginPage("/login").successHandler(welcome))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .addFilterBefore(new LoginGate(throttle), UsernamePasswordAuthenticationFilter.class);
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("csrf");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static RequestCache askedFor() {
        CookieRequestCache cache = new CookieRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/admin/**"));
        cache.setCookieCustomizer(cookie -> cookie.setAttribute(SAME_SITE, "Lax"));
        return cache;
    }
}
