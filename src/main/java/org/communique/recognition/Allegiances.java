package org.communique.recognition;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Whom those serve whom no authority knows and whose titles name no country. */
final class Allegiances {

    private Allegiances() {}

    /** Between the passes: whom those serve whose titles name no country. */
    static void settle(Collection<Person> people) {
        for (Person person : people) {
            if (person.country() == null && !person.titles().isEmpty()) {
                String country =
                        shared(person, people).orElse(Origins.of(person.titles().get(0), person.name()));
                if (country != null) {
                    person.serves(country);
                }
            }
        }
    }

    /** "Representatives Jimmy Panetta, Tom Suozzi": those who share a title share its country. */
    private static Optional<String> shared(Person person, Collection<Person> people) {
        return people.stream()
                .filter(other ->
                        other.country() != null && other.titles().stream().anyMatch(person.titles()::contains))
                .map(Person::country)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
