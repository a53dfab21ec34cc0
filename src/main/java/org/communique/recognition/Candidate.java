package org.communique.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/** A contact in the making: what one or several sentences of an article say of it. Confined to one recognition. */
final class Candidate {

    /** Where somebody is named as taking part. */
    record Appearance(Passage passage, Figure figure) {}

    private final Passage passage;
    private final Cue cue;
    private final String rule;
    private final Map<Person, List<Appearance>> people = new LinkedHashMap<>();
    private final Set<String> countries = new TreeSet<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    private final Set<Integer> sentences = new LinkedHashSet<>();

    private ContactKind kind;
    private Standing standing = Standing.REPORTED;
    private @Nullable Dated date;
    private @Nullable KnownPlace place;
    private @Nullable String venue;
    private @Nullable VisitFormat format;
    private boolean weak;
    private boolean occasion;

    Candidate(Passage passage, Cue cue, ContactKind kind, String rule) {
        this.passage = passage;
        this.cue = cue;
        this.kind = kind;
        this.rule = rule;
        sentences.add(passage.sentence().index());
        evidence("kind", passage.part().evidence(cue.from(), cue.to()));
    }

    Passage passage() {
        return passage;
    }

    Cue cue() {
        return cue;
    }

    String rule() {
        return rule;
    }

    int index() {
        return passage.sentence().index();
    }

    Set<Integer> sentences() {
        return sentences;
    }

    ContactKind kind() {
        return kind;
    }

    Candidate kind(ContactKind other) {
        kind = other;
        return this;
    }

    Standing standing() {
        return standing;
    }

    Candidate standing(Standing other) {
        standing = other;
        return this;
    }

    @Nullable
    Dated date() {
        return date;
    }

    Candidate date(@Nullable Dated other) {
        date = other;
        return this;
    }

    @Nullable
    KnownPlace place() {
        return place;
    }

    Candidate place(KnownPlace where) {
        place = where;
        return this;
    }

    /** The place's name on that day, once it is known. */
    @Nullable
    String venue() {
        return venue;
    }

    Candidate venue(@Nullable String name) {
        venue = name;
        return this;
    }

    @Nullable
    VisitFormat format() {
        return format;
    }

    Candidate format(@Nullable VisitFormat other) {
        format = other;
        return this;
    }

    /** Whether the words tell only that two sides spoke, so that a stronger report of the same people takes it in. */
    boolean weak() {
        return weak;
    }

    Candidate weak(boolean is) {
        weak = is;
        return this;
    }

    /** Whether it is only named as the occasion of something else: "during his visit". */
    boolean occasion() {
        return occasion;
    }

    Candidate occasion(boolean is) {
        occasion = is;
        return this;
    }

    Candidate add(Passage where, Collection<Figure> figures) {
        figures.forEach(figure -> add(where, figure));
        return this;
    }

    /** A side's people, each where first named. */
    List<Figure> figures(String country) {
        return people.entrySet().stream()
                .filter(entry -> country.equals(entry.getKey().country()))
                .map(entry -> entry.getValue().get(0).figure())
                .toList();
    }

    private void add(Passage where, Figure figure) {
        Person person = figure.person();
        if (person != null) {
            people.computeIfAbsent(person, p -> new ArrayList<>(2)).add(new Appearance(where, figure));
        }
        if (figure.country() != null && figure.concerned()) {
            countries.add(figure.country());
        }
    }

    Candidate country(String code) {
        countries.add(code);
        return this;
    }

    Candidate evidence(String field, Evidence words) {
        evidence.computeIfAbsent(field, f -> new ArrayList<>(1)).add(words);
        return this;
    }

    Map<Person, List<Appearance>> people() {
        return people;
    }

    Set<String> countries() {
        return countries;
    }

    Map<String, List<Evidence>> evidence() {
        return evidence;
    }

    Set<Person> side(String country) {
        return people.keySet().stream()
                .filter(person -> country.equals(person.country()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean bilateral() {
        return Country.bilateral(countries);
    }

    /** Takes in what another report of the same contact adds. */
    void absorb(Candidate other) {
        other.people.forEach((person, where) ->
                people.computeIfAbsent(person, p -> new ArrayList<>(2)).addAll(where));
        countries.addAll(other.countries);
        sentences.addAll(other.sentences);
        other.evidence.forEach((field, words) -> {
            if (!evidence.containsKey(field) || field.equals("kind")) {
                evidence.computeIfAbsent(field, f -> new ArrayList<>()).addAll(words);
            }
        });
        date = date == null ? other.date : date;
        place = place == null ? other.place : place;
        format = format == null ? other.format : format;
        weak &= other.weak;
        occasion &= other.occasion;
    }

    @Override
    public String toString() {
        return kind.token() + " " + people.keySet().stream().map(Person::name).toList() + " " + countries;
    }
}
