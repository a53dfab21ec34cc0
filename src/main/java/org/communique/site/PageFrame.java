package org.communique.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs: where the reader is. */
@ControllerAdvice
class PageFrame {

    private final SiteAddress site;

    PageFrame(SiteAddress site) {
        this.site = site;
    }

    /** The path that was asked for, by which the navigation marks the current section. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return FormOfAddress.path(request);
    }

    /** The one address of a page that may be reached under several; lists set their own. */
    @ModelAttribute("canonical")
    String canonical(HttpServletRequest request) {
        return site.links().at(FormOfAddress.path(request));
    }
}
