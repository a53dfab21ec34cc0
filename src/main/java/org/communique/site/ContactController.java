package org.communique.site;

import org.communique.catalogue.ContactPages;
import org.communique.catalogue.ContactView;
import org.communique.catalogue.CorrectionLog;
import org.communique.catalogue.TimelineEntry;
import org.communique.site.exports.CitationText;
import org.communique.site.exports.LinkedData;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One contact: what is claimed of it, by which reports, in which words. */
@Controller
class ContactController {

    private static final String PATH = "/contacts/{id:[0-9]{1,18}}";

    private final ContactPages contacts;
    private final Words words;
    private final Citations citations;
    private final CorrectionLog corrections;
    private final SiteAddress site;

    ContactController(
            ContactPages contacts, Words words, Citations citations, CorrectionLog corrections, SiteAddress site) {
        this.contacts = contacts;
        this.words = words;
        this.citations = citations;
        this.corrections = corrections;
        this.site = site;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable long id, Model model) {
        ContactView view = contacts.contact(id);
        model.addAttribute("title", words.title(view.contact()));
        model.addAttribute("view", view);
        model.addAttribute("contact", view.contact());
        model.addAttribute("side", Side.of(view.contact().countries()));
        model.addAttribute("delegations", Delegation.of(view.contact()));
        model.addAttribute("reports", Report.of(view.claims(), words));
        model.addAttribute("conflicts", Conflict.among(view.claims(), words));
        model.addAttribute("corrections", corrections.contact(id));
        model.addAttribute("citation", citations.contact(view.contact()));
        model.addAttribute("cited", CitationText.of(citations.reference(view.contact())));
        model.addAttribute("linkedData", new LinkedData(site.links()).contact(view));
        return "site/contact";
    }

    @GetMapping(
            path = {PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    TimelineEntry data(@PathVariable long id) {
        return contacts.contact(id).contact();
    }
}
