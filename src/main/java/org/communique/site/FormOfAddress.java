package org.communique.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Which form of a result is asked for: the ending of the address says it ({@code /timeline.json}), the API always means
 * JSON, else the {@code Accept} header decides, and whoever accepts anything gets the page.
 */
final class FormOfAddress implements ContentNegotiationStrategy {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    private static final List<MediaType> PAGE_FIRST = List.of(MediaType.TEXT_HTML, MediaType.ALL);

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request)
            throws org.springframework.web.HttpMediaTypeNotAcceptableException {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest != null && isJson(path(servletRequest))) {
            return JSON;
        }
        List<MediaType> accepted = header.resolveMediaTypes(request);
        return accepted.equals(MEDIA_TYPE_ALL_LIST) ? PAGE_FIRST : accepted;
    }

    /** The path that was asked for, in an error dispatch too. */
    static String path(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static boolean isJson(String path) {
        return path.endsWith(".json") || path.startsWith("/api/");
    }
}
