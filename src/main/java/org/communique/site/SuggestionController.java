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

    SuggestionController(Search search) {
        this.search = search;
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
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new Offer(search.suggestions(text, wanted, MOST).stream()
                .map(SuggestionController::named)
                .toList());
    }

    private static Named named(NameBook.Suggestion name) {
        return new Named(
                name.label(),
                name.matched(),
                name.dimension() == Dimension.OFFICIAL ? "official" : "place",
                name.value());
    }
}
