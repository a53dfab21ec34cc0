package org.communique.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.communique.catalogue.LoginThrottle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429, and when to come again, to whoever has guessed passwords; before a password is looked at. */
final class LoginGate extends OncePerRequestFilter {

    static final String LATER = "/login/later";
    static final String SECONDS = "secondsToWait";

    private final LoginThrottle throttle;

    LoginGate(LoginThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getServletPath().equals("/login"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = Objects.requireNonNullElse(request.getParameter("username"), "");
        Duration wait = throttle.enter(Origin.attempt(request, name));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            later(request, response, wait);
        }
    }

    private static void later(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws ServletException, IOException {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        request.setAttribute(SECONDS, seconds);
        request.getRequestDispatcher(LATER).forward(request, response);
    }
}
