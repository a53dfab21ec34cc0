package org.communique.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.NotInCatalogue;
import org.communique.catalogue.OfficialPages;
import org.communique.catalogue.OfficialQuery;
import org.communique.catalogue.OfficialView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Officials as readers call them: by a name in any spelling instead of the key that addresses use. */
@Component
class OfficialNames {

    private static final int CANDIDATES = 10;

    private final OfficialPages officials;

    OfficialNames(OfficialPages officials) {
        this.officials = officials;
    }

    /** The name of a key; the key itself where nobody has it. */
    String name(String slug) {
        return official(slug).map(OfficialView::name).orElse(slug);
    }

    @Nullable
    String country(String slug) {
        return official(slug).map(OfficialView::country).orElse(null);
    }

    private Optional<OfficialView> official(String slug) {
        try {
            return Optional.of(officials.official(slug));
        } catch (NotInCatalogue nobody) {
            return Optional.empty();
        }
    }

    /**
     * The same address with every official by their key.
     *
     * @throws BadQuery when a name is nobody's, or that of several officials
     */
    Address resolved(Address address) {
        Address resolved = address;
        for (String given : address.all(ContactParameters.OFFICIAL)) {
            if (!ContactParameters.isSlug(given) || name(given).equals(given)) {
                resolved = resolved.without(ContactParameters.OFFICIAL, given)
                        .with(ContactParameters.OFFICIAL, slug(given));
            }
        }
        return resolved;
    }

    private String slug(String name) {
        List<OfficialView> candidates = officials
                .officials(new OfficialQuery(name, null, null, null, false, null, CANDIDATES))
                .items();
        if (candidates.isEmpty()) {
            throw new BadQuery(ContactParameters.OFFICIAL, "No official of the archive is called \"" + name + "\".");
        }
        return candidates.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(candidates.get(0)))
                .slug();
    }
}
