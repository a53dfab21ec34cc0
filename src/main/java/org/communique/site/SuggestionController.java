package org.communique.site;

import java.util.List;
import java.util.Set;
import org.communique.catalogue.Search;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.NameBook;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names to choose from while somebody types, in any spelling; the better known come first. */
@RestController
class SuggestionController {

    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final Set<Dimension> NAMED = Set.of(Dimension.OFFICIAL, Dimension.PLACE);

    private final Search search;
    private final SiteAddress site;

    SuggestionController(Search search, SiteAddress site) {
        this.search = search;
        this.site = site;
    }

    /**
     * A name.
     *
     * @param label as the archive writes it
     * @param matched the spelling that begins as typed
     * @param kind {@code official} or {@code place}
     * @param value what the parameter of that name takes
     */
    record Named(String label, String matched, String kind, String value) {}

    record Offer(List<Named> items) {}

    @GetMapping(path = "/search/names.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Offer names(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "kind", defaultValue = "") String kind) {
        Set<Dimension> wanted = kind.equals("official") ? Set.of(Dimension.OFFICIAL) : NAMED;
        return new Offer(suggestions(typed, wanted).stream()
                .map(SuggestionController::named)
                .toList());
    }

    /**
     * The same as browsers ask it from their address bar (OpenSearch, "Suggestions" extension): what was typed, its
     * completions, what each is, and the address that shows it.
     */
    @GetMapping(path = "/search/suggestions", produces = "application/x-suggestions+json")
    List<Object> completions(@RequestParam(name = "q", defaultValue = "") String typed) {
        List<NameBook.Suggestion> names = suggestions(typed, NAMED);
        return List.of(
                typed,
                names.stream().map(NameBook.Suggestion::matched).toList(),
                names.stream().map(NameBook.Suggestion::label).toList(),
                names.stream().map(this::address).toList());
    }

    private String address(NameBook.Suggestion name) {
        return site.links()
                .at(
                        name.dimension() == Dimension.OFFICIAL
                                ? "/officials/" + name.value()
                                : Address.of("/timeline")
                                        .with(ContactParameters.PLACE, name.value())
                                        .toString());
    }

    private List<NameBook.Suggestion> suggestions(String typed, Set<Dimension> wanted) {
        return search.suggestions(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed, wanted, MOST);
    }

    private static Named named(NameBook.Suggestion name) {
        return new Named(
                name.label(),
                name.matched(),
                name.dimension() == Dimension.OFFICIAL ? "official" : "place",
                name.value());
    }
}
