package org.communique.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.reading.Tokened;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Level;
import org.communique.recognition.Standing;

/** The form that narrows contacts: groups of boxes to tick, and a chip for everything that narrows now. */
record ContactForm(Address address, List<Group> groups, List<Chip> chips) {

    /** Values of one parameter. */
    record Group(String name, List<Choice> choices) {

        public boolean isUsed() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    public String value(String name) {
        String value = address.first(name);
        return value == null ? "" : value;
    }

    public boolean isUsed() {
        return !chips.isEmpty();
    }

    static ContactForm of(Address address, Words words, UnaryOperator<String> officialNames) {
        List<Group> groups = List.of(
                new Group(ContactParameters.COUNTRY, countries(address, words)),
                tokens(ContactKind.class, ContactParameters.KIND, address, words),
                tokens(Level.class, ContactParameters.LEVEL, address, words),
                tokens(Standing.class, ContactParameters.STANDING, address, words));
        return new ContactForm(address, groups, chips(address, words, officialNames));
    }

    private static List<Choice> countries(Address address, Words words) {
        List<String> codes = new ArrayList<>(List.of(Side.LEFT_COUNTRY, Side.RIGHT_COUNTRY));
        address.all(ContactParameters.COUNTRY).stream()
                .map(ContactParameters::country)
                .forEach(codes::add);
        return codes.stream()
                .distinct()
                .map(code -> new Choice(code, words.country(code), address.has(ContactParameters.COUNTRY, code)))
                .toList();
    }

    private static <E extends Enum<E> & Tokened> Group tokens(
            Class<E> type, String name, Address address, Words words) {
        return new Group(
                name,
                Tokens.of(type).stream()
                        .map(token -> new Choice(token, words.say(name + "." + token), address.has(name, token)))
                        .toList());
    }

    private static List<Chip> chips(Address given, Words words, UnaryOperator<String> officialNames) {
        Address address = given.without(ContactParameters.AFTER);
        List<Chip> chips = new ArrayList<>();
        add(chips, address, ContactParameters.WORDS, value -> words.say("chip.words", value));
        add(chips, address, ContactParameters.COUNTRY, words::country);
        add(chips, address, ContactParameters.OFFICIAL, officialNames);
        for (String name : List.of(ContactParameters.KIND, ContactParameters.LEVEL, ContactParameters.STANDING)) {
            add(chips, address, name, value -> words.say(name + "." + value));
        }
        add(chips, address, ContactParameters.FROM, value -> words.say("chip.from", words.edtf(value)));
        add(chips, address, ContactParameters.TO, value -> words.say("chip.to", words.edtf(value)));
        return chips;
    }

    private static void add(List<Chip> chips, Address address, String name, UnaryOperator<String> label) {
        for (String value : address.all(name)) {
            chips.add(new Chip(label.apply(value), address.without(name, value).toString()));
        }
    }
}
