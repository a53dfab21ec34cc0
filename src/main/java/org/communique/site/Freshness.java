package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.ArchiveState;
import org.communique.site.exports.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers 304 to whoever has seen this state of the archive, before anything is looked up or rendered. Every answer may
 * be kept, and is asked about again before it is used again.
 */
@Component
class Freshness implements HandlerInterceptor {

    private static final int TAG_BYTES = 12;

    /** They show what stands outside of the log of changes: an index, runs, a login. {@link BodyTags} sees to some. */
    private static final List<String> ELSEWHERE = List.of("/search", "/coverage", "/login", "/error", "/suggest");

    private final ArchiveState archive;
    private final BuildStamp build;
    private final SiteAddress site;
    private final Clock clock;

    Freshness(ArchiveState archive, BuildStamp build, SiteAddress site, Clock clock) {
        this.archive = archive;
        this.build = build;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isPublic(method)) {
            return true;
        }
        String path = request.getRequestURI();
        boolean negotiated = Form.endingOf(path).isEmpty() && !path.startsWith("/api/");
        if (negotiated) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        if (request.getUserPrincipal() != null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        return !followsTheLog(request) || !isKnown(request, response, method, negotiated);
    }

    private static boolean isPublic(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith(Freshness.class.getPackageName())
                && method.getBeanType() != ErrorController.class;
    }

    private static boolean followsTheLog(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // The index follows the log, some moments later.
        boolean byWords = request.getParameter(ContactParameters.WORDS) != null;
        return reading && !byWords && ELSEWHERE.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    private boolean isKnown(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod method, boolean negotiated) {
        ArchiveState.Version version = archive.now();
        LocalDate today = LocalDate.now(clock);
        String tag = tag(
                version.text(),
                build.builtAt(),
                method,
                negotiated ? request.getHeader(HttpHeaders.ACCEPT) : null,
                site.links().base(),
                request.getRequestURI(),
                request.getQueryString(),
                LocaleContextHolder.getLocale(),
                // A page says on which day it was read.
                today);
        return new ServletWebRequest(request, response).checkNotModified(tag, lastModified(version.changedAt(), today));
    }

    /** In milliseconds; unknown (-1) while another change could still fall into the same second. */
    private long lastModified(Instant changedAt, LocalDate today) {
        long latest = Math.max(
                Math.max(changedAt.toEpochMilli(), build.builtAt().toEpochMilli()),
                today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return clock.millis() - changedAt.toEpochMilli() < 1000 ? -1 : latest;
    }

    private static String tag(@Nullable Object... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
            return "W/\"" + text + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null
                && Objects.requireNonNullElse(answer.getViewName(), "").startsWith("redirect:")) {
            forget(response);
        }
    }

    /** What is not what was asked for is not kept. */
    static void forget(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LAST_MODIFIED, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
