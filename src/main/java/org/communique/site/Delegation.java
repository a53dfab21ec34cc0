package org.communique.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.TimelineEntry;

/** Those who took part for one country, its head first. */
record Delegation(String country, String style, List<ParticipantView> people) {

    /** In the order of the axis: the United States, Kazakhstan, China, then the others. */
    static List<Delegation> of(TimelineEntry contact) {
        Map<String, List<ParticipantView>> byCountry = new LinkedHashMap<>();
        for (String country : List.of(Side.LEFT_COUNTRY, Side.AXIS, Side.RIGHT_COUNTRY)) {
            if (contact.countries().contains(country)) {
                byCountry.put(country, new ArrayList<>());
            }
        }
        contact.countries().forEach(country -> byCountry.computeIfAbsent(country, added -> new ArrayList<>()));
        for (ParticipantView person : contact.participants()) {
            byCountry
                    .computeIfAbsent(person.country(), added -> new ArrayList<>())
                    .add(person);
        }
        List<Delegation> delegations = new ArrayList<>();
        byCountry.forEach(
                (country, people) -> delegations.add(new Delegation(country, style(country), headFirst(people))));
        return delegations;
    }

    private static List<ParticipantView> headFirst(List<ParticipantView> people) {
        return people.stream()
                .sorted(java.util.Comparator.comparing(person -> person.part().equals("delegation")))
                .toList();
    }

    private static String style(String country) {
        return country.equals(Side.AXIS) ? "axis" : Side.of(country).style();
    }
}
