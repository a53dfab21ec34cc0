package org.communique.site;

import java.util.Locale;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.CountryPages;
import org.communique.catalogue.CountryView;
import org.communique.catalogue.Timeline;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Kazakhstan's contacts with one country. */
@Controller
class CountryController {

    private static final String PATH = "/countries/{code:[A-Za-z]{2}}";

    private final CountryPages countries;
    private final Timeline timeline;
    private final Words words;

    CountryController(CountryPages countries, Timeline timeline, Words words) {
        this.countries = countries;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String code, Model model) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (!upper.equals(code)) {
            return "redirect:/countries/" + upper;
        }
        CountryView country = countries.country(code);
        Address all = Address.of("/timeline").with(ContactParameters.COUNTRY, code);
        ContactQuery query = ContactParameters.query(all);
        model.addAttribute("title", words.country(code));
        model.addAttribute("country", country);
        model.addAttribute("side", Side.of(code));
        model.addAttribute("histogram", Histogram.of(timeline, query, all));
        model.addAttribute("list", ContactList.of(timeline, query, all));
        model.addAttribute("all", all.toString());
        model.addAttribute("forms", Forms.of(Address.of("/countries/" + code), all));
        return "site/country";
    }

    @GetMapping(
            path = {PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    CountryView data(@PathVariable String code) {
        return countries.country(code.toUpperCase(Locale.ROOT));
    }
}
