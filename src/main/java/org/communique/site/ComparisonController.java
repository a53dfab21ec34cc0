package org.communique.site;

import java.util.List;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Facets;
import org.communique.catalogue.Timeline;
import org.communique.site.Comparison.Party;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two countries or two officials beside each other, over any period. */
@Controller
class ComparisonController {

    private static final String PATH = "/compare";

    private final Facets facets;
    private final Timeline timeline;
    private final OfficialNames officialNames;
    private final Words words;

    ComparisonController(Facets facets, Timeline timeline, OfficialNames officialNames, Words words) {
        this.facets = facets;
        this.timeline = timeline;
        this.officialNames = officialNames;
        this.words = words;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam MultiValueMap<String, String> given, Model model) {
        Address address = ContactParameters.address(PATH, given).clear(ContactParameters.AFTER);
        Address resolved = officialNames.resolved(address);
        if (!resolved.toString().equals(address.toString())) {
            return "redirect:" + resolved;
        }
        List<String> officials = address.all(ContactParameters.OFFICIAL);
        Address shared = address.at("/timeline").clear(ContactParameters.OFFICIAL, ContactParameters.COUNTRY);
        model.addAttribute("address", address);
        model.addAttribute("names", officials.stream().map(officialNames::name).toList());
        model.addAttribute("comparison", officials.size() == 2 ? officials(officials, shared) : countries(shared));
        model.addAttribute(
                "histogram",
                officials.size() == 2 ? null : Histogram.of(timeline, ContactParameters.query(shared), shared));
        return "site/compare";
    }

    private Comparison countries(Address shared) {
        return Comparison.of(country(Side.LEFT_COUNTRY, shared), country(Side.RIGHT_COUNTRY, shared), words);
    }

    private Party country(String code, Address shared) {
        Address contacts = shared.with(ContactParameters.COUNTRY, code);
        return party(words.country(code), words.style(code), "/countries/" + code, contacts);
    }

    private Comparison officials(List<String> slugs, Address shared) {
        return Comparison.of(official(slugs.get(0), shared), official(slugs.get(1), shared), words);
    }

    /** In the colour of their own country, wherever they stand. */
    private Party official(String slug, Address shared) {
        Address contacts = shared.with(ContactParameters.OFFICIAL, slug);
        String style = words.style(officialNames.country(slug));
        return party(officialNames.name(slug), style, "/officials/" + slug, contacts);
    }

    private Party party(String name, String style, String link, Address contacts) {
        ContactQuery query = ContactParameters.query(contacts);
        return new Party(name, style, link, contacts, facets.total(query), facets.of(query));
    }
}
