package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One chip for everything that narrows a list; each takes itself away. What a search seeks stands in its field. */
record Chips(Address address, List<Chip> all) {

    static Chips of(Address given, Words words, UnaryOperator<String> officialNames) {
        Address address = given.clear(ContactParameters.AFTER);
        List<Chip> chips = new ArrayList<>();
        if (!address.path().equals(SearchParameters.PATH)) {
            add(chips, address, ContactParameters.WORDS, value -> words.say("chip.words", value));
        }
        add(chips, address, ContactParameters.COUNTRY, words::country);
        add(chips, address, ContactParameters.OFFICIAL, officialNames);
        for (String name : List.of(ContactParameters.KIND, ContactParameters.LEVEL, ContactParameters.STANDING)) {
            add(chips, address, name, value -> words.say(name + "." + value));
        }
        add(chips, address, ContactParameters.PLACE, value -> value);
        add(chips, address, ContactParameters.SOURCE, value -> words.say("chip.source", value));
        add(chips, address, ContactParameters.FROM, value -> words.say("chip.from", words.edtf(value)));
        add(chips, address, ContactParameters.TO, value -> words.say("chip.to", words.edtf(value)));
        return new Chips(address, chips);
    }

    /** The same list, narrowed by nothing. */
    public String cleared() {
        Address bare = Address.of(address.path());
        String sought = address.first(ContactParameters.WORDS);
        return (address.path().equals(SearchParameters.PATH) && sought != null
                        ? bare.with(ContactParameters.WORDS, sought)
                        : bare)
                .toString();
    }

    private static void add(List<Chip> chips, Address address, String name, UnaryOperator<String> label) {
        for (String value : address.all(name)) {
            chips.add(new Chip(label.apply(value), address.without(name, value)));
        }
    }
}
