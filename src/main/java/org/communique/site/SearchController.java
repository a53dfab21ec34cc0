package org.communique.site;

import java.util.List;
import org.communique.catalogue.Search;
import org.communique.catalogue.SearchAnswer;
import org.communique.catalogue.SearchQuery;
import org.communique.catalogue.Slice;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Articles and contacts by their words. */
@Controller
class SearchController {

    private static final String PATH = SearchParameters.PATH;

    private final Search search;
    private final OfficialNames officialNames;
    private final Words words;

    SearchController(Search search, OfficialNames officialNames, Words words) {
        this.search = search;
        this.officialNames = officialNames;
        this.words = words;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestParam MultiValueMap<String, String> given, Model model) {
        Address address = SearchParameters.address(PATH, given);
        Address resolved = officialNames.resolved(address);
        if (!resolved.toString().equals(address.toString())) {
            return "redirect:" + resolved;
        }
        SearchQuery query = SearchParameters.query(address);
        Chips chips = Chips.of(address, words, officialNames::name);
        model.addAttribute("words", address.first(ContactParameters.WORDS));
        model.addAttribute("title", title(address));
        model.addAttribute("asked", SearchParameters.isAsked(address));
        model.addAttribute("chips", chips);
        model.addAttribute("forms", SearchParameters.isAsked(address) ? Forms.ofFound(address) : null);
        SearchAnswer answer = search.answer(query);
        model.addAttribute("page", SearchPage.of(address, answer, words));
        model.addAttribute("form", ContactForm.of(address, answer.counts(), chips, words));
        return "site/search";
    }

    @GetMapping(
            path = {PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Slice<FoundItem> data(@RequestParam MultiValueMap<String, String> given) {
        Address address = SearchParameters.address(PATH, given);
        SearchQuery query = SearchParameters.query(address);
        return SearchParameters.isAsked(address)
                ? search.find(query).map(FoundItem::of)
                : new Slice<>(0, List.of(), null);
    }

    private String title(Address address) {
        String sought = address.first(ContactParameters.WORDS);
        return sought == null ? words.say("search.title") : words.say("chip.words", sought);
    }
}
