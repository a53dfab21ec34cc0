package org.communique.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters that are no UTF-8, or not encoded as addresses are, are the reader's mistake: the server would take them for
 * a failure of the application, which is noted with all its traces.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableAddress extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String WORD =
            "The parameters of this address cannot be read: write them in UTF-8, with % and two hexadecimal digits for"
                    + " every byte that is no letter, such as q=%D0%A2%D0%BE%D0%BA%D0%B0%D0%B5%D0%B2.";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getQueryString() == null || !READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, WORD);
        }
    }

    /** What the server cannot read it says once only. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
