package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs: where the reader is. */
@ControllerAdvice
class PageFrame {

    /** The path that was asked for, by which the navigation marks the current section. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return FormOfAddress.path(request);
    }
}
