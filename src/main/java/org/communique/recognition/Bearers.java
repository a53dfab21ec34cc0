package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Whom a title without a name means: who was introduced by it, else the one who held the post at the time. */
final class Bearers {

    /** "The American diplomat": whoever of that side was introduced. */
    private static final Set<String> GENERIC = Set.of(
            "diplomat",
            "top diplomat",
            "counterpart",
            "minister",
            "leader",
            "secretary",
            "ambassador",
            "лидер",
            "дипломат");

    private final Map<String, Person> people;
    private final Tenures tenures;
    private final @Nullable Edtf when;

    /** @param people those of the article, by their keys; whom a post alone introduces is added */
    Bearers(Map<String, Person> people, Tenures tenures, @Nullable Edtf when) {
        this.people = people;
        this.tenures = tenures;
        this.when = when;
    }

    /** Whom a title alone means. */
    @Nullable
    Person of(RolePhrase title) {
        Titles.Title post = title.post();
        String owner = owner(title, post);
        List<Person> bearers = people.values().stream()
                .filter(person -> owner == null || owner.equals(person.country()))
                .filter(person -> bears(person, title, post))
                .toList();
        if (!bearers.isEmpty()) {
            return bearers.get(0);
        }
        List<Person> compatriots = owner == null || !GENERIC.contains(title.key()) ? List.of() : compatriots(owner);
        if (!compatriots.isEmpty()) {
            return compatriots.get(0);
        }
        if (owner == null || !post.sole() || title.former() || post.level() == Level.OTHER) {
            return null;
        }
        if (owner.equals(Country.KZ) && post.title().equals("Secretary of State")) {
            return null;
        }
        return tenures.holder(owner, post.level() == Level.HEAD_OF_STATE ? "President" : post.title(), when)
                .map(official -> people.computeIfAbsent(official.slug(), slug -> new Person(official, official.name())))
                .orElse(null);
    }

    /** "The Head of State" is Kazakhstan's where nobody else's is meant. */
    private static @Nullable String owner(RolePhrase title, Titles.Title post) {
        boolean headOfState = title.key().contains("head of state")
                || title.key().contains("глав государств")
                || title.key().contains("мемлекет басшы")
                || title.key().contains("elbasy")
                || title.key().contains("елбас");
        return title.owner() == null && headOfState && post.sole() ? Country.KZ : title.owner();
    }

    private boolean bears(Person person, RolePhrase title, Titles.Title post) {
        if (person.titles().stream()
                .anyMatch(
                        own -> own.key().equals(title.key()) || alike(own.post().title(), post.title()))) {
            return true;
        }
        KnownOfficial official = person.official();
        return official != null
                && !post.title().isEmpty()
                && tenures.of(official, when)
                        .filter(held -> alike(held.title().title(), post.title()))
                        .isPresent();
    }

    private static boolean alike(String title, String other) {
        return !title.isEmpty()
                && (title.equals(other)
                        || other.equals("Leader") && title.equals("President")
                        || other.equals("Minister of Foreign Affairs")
                                && title.endsWith("- Minister of Foreign Affairs"));
    }

    private List<Person> compatriots(String country) {
        return people.values().stream()
                .filter(person -> country.equals(person.country()))
                .toList();
    }
}
