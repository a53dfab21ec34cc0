package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.communique.catalogue.MovedInCatalogue;
import org.communique.catalogue.NoSuchCursor;
import org.communique.catalogue.NotInCatalogue;
import org.communique.catalogue.RefusedInCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the catalogue could not answer, as HTTP says it; {@link ErrorController} gives it its form. */
@ControllerAdvice
class SiteErrors {

    @ExceptionHandler
    void missing(NotInCatalogue missing, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, missing.getMessage());
    }

    @ExceptionHandler
    void refused(RefusedInCatalogue refused, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_GONE, refused.reason());
    }

    @ExceptionHandler
    void unreadable(BadQuery unreadable, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, unreadable.getMessage());
    }

    @ExceptionHandler
    void unreadable(NoSuchCursor unreadable, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, unreadable.getMessage());
    }

    /** The last part of the path is the name that moved; its ending stays. */
    @ExceptionHandler
    void moved(MovedInCatalogue moved, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String ending = path.endsWith(".json") ? ".json" : "";
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, folder + moved.now() + ending);
    }
}
