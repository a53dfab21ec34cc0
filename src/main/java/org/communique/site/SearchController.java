package org.communique.site;

import java.util.List;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Search;
import org.communique.catalogue.SearchHit;
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

    private static final String PATH = "/search";

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
        Address address = ContactParameters.address(PATH, given);
        Slice<SearchHit> found = find(address);
        model.addAttribute("chips", Chips.of(address, words, officialNames::name));
        model.addAttribute("words", address.first(ContactParameters.WORDS));
        model.addAttribute("title", title(address));
        model.addAttribute("found", found);
        model.addAttribute(
                "more",
                found.next() == null
                        ? null
                        : address.only("after", found.next()).toString());
        return "site/search";
    }

    @GetMapping(
            path = {PATH, PATH + ".json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Slice<FoundItem> data(@RequestParam MultiValueMap<String, String> given) {
        return find(ContactParameters.address(PATH, given)).map(FoundItem::of);
    }

    private String title(Address address) {
        String sought = address.first(ContactParameters.WORDS);
        return sought == null ? words.say("search.title") : words.say("chip.words", sought);
    }

    private Slice<SearchHit> find(Address address) {
        ContactQuery query = ContactParameters.query(address);
        String sought = query.words();
        return sought == null ? new Slice<>(0, List.of(), null) : search.find(sought, query);
    }
}
