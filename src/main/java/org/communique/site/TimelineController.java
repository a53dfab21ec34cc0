package org.communique.site;

import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Facets;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Contacts, newest first, on the two sides of Kazakhstan. */
@Controller
class TimelineController {

    private static final String PATH = "/timeline";

    private final Timeline timeline;
    private final Facets facets;
    private final OfficialNames officialNames;
    private final Words words;
    private final SiteAddress site;

    TimelineController(Timeline timeline, Facets facets, OfficialNames officialNames, Words words, SiteAddress site) {
        this.timeline = timeline;
        this.facets = facets;
        this.officialNames = officialNames;
        this.words = words;
        this.site = site;
    }

    @GetMapping(
            path = {"/", PATH},
            produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam MultiValueMap<String, String> given, Model model) {
        Address address = ContactParameters.address(PATH, given);
        Address resolved = officialNames.resolved(address);
        if (!resolved.toString().equals(address.toString())) {
            return "redirect:" + resolved;
        }
        ContactQuery query = ContactParameters.query(address);
        Chips chips = Chips.of(address, words, officialNames::name);
        ContactList list = ContactList.of(timeline, query, address);
        model.addAttribute("form", ContactForm.of(address, facets.of(query), chips, words));
        model.addAttribute("list", list);
        model.addAttribute("forms", Forms.of(address));
        model.addAttribute("canonical", site.links().at(address.isBare() ? "/" : address.toString()));
        model.addAttribute("histogram", Histogram.of(timeline, query, address));
        model.addAttribute("stepBack", list.total() > 0 ? null : StepBack.of(chips, this::total));
        return "site/timeline";
    }

    private long total(Address address) {
        return facets.total(ContactParameters.query(address));
    }

    @GetMapping(
            path = {"/", PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Slice<TimelineEntry> data(@RequestParam MultiValueMap<String, String> given) {
        return timeline.contacts(ContactParameters.query(ContactParameters.address(PATH, given)));
    }
}
