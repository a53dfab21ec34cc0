package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.catalogue.FacetCounts;
import org.communique.catalogue.FacetCounts.Facet;
import org.communique.reading.Tokened;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;

/** The form that narrows contacts: groups of boxes to tick, each with what it would show. */
record ContactForm(Address address, List<Group> groups, List<Facet> officials, Chips chips) {

    /** Values of one parameter; what would show nothing is left out, unless it is chosen. */
    record Group(String name, List<Choice> choices) {

        /** The one source of all that is shown is nothing to choose; chosen, it is not lost. */
        boolean isOffered() {
            boolean alone = name.equals(ContactParameters.SOURCE) && choices.size() == 1;
            return !choices.isEmpty() && (!alone || choices.get(0).chosen());
        }
    }

    public String value(String name) {
        String value = address.first(name);
        return value == null ? "" : value;
    }

    /** Whether the words are asked for here; a search has its own field for them. */
    public boolean hasWords() {
        return !address.path().equals(SearchParameters.PATH);
    }

    public boolean isUsed() {
        return !chips.all().isEmpty();
    }

    static ContactForm of(Address address, FacetCounts counts, Chips chips, Words words) {
        List<Group> groups = List.of(
                group(ContactParameters.COUNTRY, counts.countries(), List.of("US", "CN"), address, words::country),
                tokens(ContactKind.class, ContactParameters.KIND, counts.kinds(), address, words),
                tokens(Level.class, ContactParameters.LEVEL, counts.levels(), address, words),
                tokens(Standing.class, ContactParameters.STANDING, counts.standings(), address, words),
                group(ContactParameters.PLACE, counts.places(), List.of(), address, place -> place),
                group(ContactParameters.SOURCE, counts.sources(), List.of(), address, source -> source));
        return new ContactForm(address, groups.stream().filter(Group::isOffered).toList(), counts.officials(), chips);
    }

    private static <E extends Enum<E> & Tokened> Group tokens(
            Class<E> type, String name, List<Facet> facets, Address address, Words words) {
        return group(name, facets, Tokens.of(type), address, token -> words.say(name + "." + token));
    }

    /** The known values in their order, then the others as they come. */
    private static Group group(
            String name, List<Facet> facets, List<String> known, Address address, UnaryOperator<String> label) {
        Map<String, Long> counts = facets.stream().collect(Collectors.toMap(Facet::value, Facet::contacts));
        List<String> values = new ArrayList<>(known);
        Stream.concat(address.all(name).stream(), facets.stream().map(Facet::value))
                .filter(value -> !values.contains(value))
                .forEach(values::add);
        return new Group(
                name,
                values.stream()
                        .map(value -> new Choice(
                                value, label.apply(value), address.has(name, value), counts.getOrDefault(value, 0L)))
                        .filter(choice -> choice.chosen() || choice.contacts() > 0)
                        .toList());
    }
}
