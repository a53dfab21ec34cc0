package org.communique.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whatever went wrong, as a page for readers and as an RFC 9457 problem for programs. */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    /** Statuses whose message is the archive's own. */
    private static final Set<HttpStatus> SAID = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.NOT_FOUND, HttpStatus.GONE);

    private final Words words;

    ErrorController(Words words) {
        this.words = words;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        Freshness.forget(response);
        HttpStatus status = status(request);
        ModelAndView page = new ModelAndView("error/page", status);
        page.addObject("status", status.value());
        page.addObject("kind", kind(status));
        page.addObject(
                "detail", status == HttpStatus.BAD_REQUEST || status == HttpStatus.GONE ? message(request) : null);
        return page;
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
        Freshness.forget(response);
        HttpStatus status = status(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        String message = message(request);
        problem.setDetail(message == null ? words.say("error." + kind(status) + ".text") : message);
        problem.setInstance(URI.create(FormOfAddress.path(request)));
        if (request.getAttribute(SiteErrors.BAD_QUERY) instanceof BadQuery bad) {
            problem.setProperty("parameter", bad.parameter());
            if (!bad.allowed().isEmpty()) {
                problem.setProperty("allowed", bad.allowed());
            }
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Only what was said on purpose is repeated; the message of an unforeseen failure is nobody's business. */
    private static @Nullable String message(HttpServletRequest request) {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean said = message != null && !message.toString().isBlank() && SAID.contains(status(request));
        return said ? message.toString() : null;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST, FORBIDDEN, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, GONE ->
                String.valueOf(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
