package org.communique.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.site.exports.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Which form of a result is asked for: the ending of the address says it ({@code /timeline.json}), else the
 * {@code Accept} header decides, and whoever accepts anything gets the page, of the API JSON.
 */
final class FormOfAddress implements ContentNegotiationStrategy {

    private static final MediaType ANY_TEXT = MediaType.parseMediaType("text/*");
    private static final MediaType ANY_APPLICATION = MediaType.parseMediaType("application/*");

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Optional<Form> ending = Form.endingOf(path(asked));
        if (ending.isPresent()) {
            return List.of(MediaType.parseMediaType(ending.get().mediaType()), MediaType.APPLICATION_PROBLEM_JSON);
        }
        boolean api = path(asked).startsWith("/api/");
        return decided(header.resolveMediaTypes(request), api ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
    }

    /** Before every range of types stands the one of them that is meant, so that no two forms are equally welcome. */
    private static List<MediaType> decided(List<MediaType> accepted, MediaType usual) {
        List<MediaType> decided = new ArrayList<>();
        for (MediaType type : accepted) {
            if (type.equalsTypeAndSubtype(MediaType.ALL)) {
                decided.add(usual);
            } else if (type.equalsTypeAndSubtype(ANY_TEXT)) {
                decided.add(MediaType.TEXT_HTML);
            } else if (type.equalsTypeAndSubtype(ANY_APPLICATION)) {
                decided.add(MediaType.APPLICATION_JSON);
            }
            decided.add(Form.ofMediaType(type.getType() + "/" + type.getSubtype())
                    .map(form -> MediaType.parseMediaType(form.mediaType()))
                    .orElse(type));
        }
        return decided;
    }

    /**
     * The form that a handler of several is to give.
     *
     * @throws HttpMediaTypeNotAcceptableException when the header cannot be read
     */
    static Form asked(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted = new FormOfAddress().resolveMediaTypes(new ServletWebRequest(request));
        return accepted.stream()
                .flatMap(type -> Form.ofMediaType(type.getType() + "/" + type.getSubtype()).stream())
                .findFirst()
                .orElse(Form.JSON);
    }

    /** The path that was asked for, in an error dispatch too. */
    static String path(HttpServletRequest request) {
        @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
