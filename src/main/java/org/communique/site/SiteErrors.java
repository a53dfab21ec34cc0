package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.communique.catalogue.GoneFromCatalogue;
import org.communique.catalogue.MovedInCatalogue;
import org.communique.catalogue.NoSuchCursor;
import org.communique.catalogue.NotInCatalogue;
import org.communique.catalogue.RefusedInCatalogue;
import org.communique.catalogue.search.QueryRefused;
import org.communique.catalogue.search.UnknownCursor;
import org.communique.site.exports.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the catalogue could not answer, as HTTP says it; {@link ErrorController} gives it its form. */
@ControllerAdvice
class SiteErrors {

    /** The request attribute that holds the {@link BadQuery} behind a status 400. */
    static final String BAD_QUERY = SiteErrors.class.getName() + ".badQuery";

    @ExceptionHandler
    void missing(NotInCatalogue missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    void refused(RefusedInCatalogue refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_GONE, refused.reason());
    }

    @ExceptionHandler
    void unknown(NoResourceFoundException unknown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "Nothing stands under " + request.getRequestURI());
    }

    @ExceptionHandler
    void gone(GoneFromCatalogue gone, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_GONE, gone.getMessage());
    }

    @ExceptionHandler
    void unreadable(BadQuery unreadable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(BAD_QUERY, unreadable);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, unreadable.getMessage());
    }

    @ExceptionHandler
    void unreadable(NoSuchCursor unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        unreadable(new BadQuery(ContactParameters.AFTER, String.valueOf(unreadable.getMessage())), request, response);
    }

    @ExceptionHandler
    void unreadable(UnknownCursor unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        unreadable(new BadQuery(ContactParameters.AFTER, String.valueOf(unreadable.getMessage())), request, response);
    }

    @ExceptionHandler
    void tooMuch(QueryRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        unreadable(new BadQuery(ContactParameters.WORDS, String.valueOf(refused.getMessage())), request, response);
    }

    /** The last part of the path is the name that moved; its ending stays, and so do the parameters. */
    @ExceptionHandler
    void moved(MovedInCatalogue moved, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String ending = Form.endingOf(path).map(form -> "." + form.ending()).orElse("");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        Freshness.forget(response);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, folder + moved.now() + ending + query);
    }
}
