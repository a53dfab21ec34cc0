package org.communique.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The people of one article. Full names introduce somebody; surnames, initials and titles alone are then understood of
 * whoever was introduced, else of the one official whom the authority has for that title and time.
 */
final class Cast {

    private static final Set<String> ENVOYS = Set.of("ambassador", "charge", "charge d affaires");

    private boolean cable;

    private static final Set<String> ANYBODY = WordSet.of("every each any another");

    private final NameIndex names;
    private final Tenures tenures;
    private final @Nullable Edtf when;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Person> bySurname = new HashMap<>();
    private final Bearers bearers;
    private final Namesakes namesakes;

    Cast(NameIndex names, Tenures tenures, @Nullable Edtf when) {
        this.names = names;
        this.tenures = tenures;
        this.when = when;
        this.namesakes = new Namesakes(tenures, when);
        this.bearers = new Bearers(people, tenures, when);
    }

    Collection<Person> people() {
        return people.values();
    }

    /** First pass: everybody who is named in full, or by an unknown name beside a title. */
    void introduce(Sentence sentence, Spans.Span span) {
        if (!span.named()) {
            return;
        }
        if (span.entries().isEmpty()) {
            stranger(sentence, span);
            return;
        }
        List<KnownOfficial> inFull = span.entries().stream()
                .filter(entry -> entry.form() != NameIndex.Form.SURNAME)
                .map(NameIndex.Entry::official)
                .toList();
        if (!inFull.isEmpty()) {
            known(namesakes.likeliest(inFull, span.title()), span);
        }
    }

    private Person known(KnownOfficial official, Spans.Span span) {
        Person person = people.computeIfAbsent(official.slug(), slug -> new Person(official, official.name()));
        names.surnames(official).forEach(surname -> bySurname.putIfAbsent(surname, person));
        title(person, span.title());
        return person;
    }

    private void stranger(Sentence sentence, Spans.Span span) {
        List<Word> words = sentence.words();
        String surname = NameIndex.key(words.get(span.nameTo() - 1));
        boolean single = span.nameTo() - span.nameFrom() == 1;
        Person met = bySurname.get(surname);
        if (single || met != null && met.official() == null) {
            if (met != null) {
                title(met, span.title());
            }
            return;
        }
        KnownOfficial holder = shortened(words, span);
        if (holder != null) {
            Person person = known(holder, span);
            bySurname.putIfAbsent(surname, person);
            return;
        }
        String name = Romanised.of(sentence.part().printed(span.nameFrom(), span.nameTo()));
        Person person = people.computeIfAbsent(
                "?" + surname + NameIndex.key(words.get(span.nameFrom())), key -> new Person(null, name));
        bySurname.putIfAbsent(surname, person);
        bySurname.putIfAbsent(NameIndex.key(words.get(span.nameFrom())), person);
        title(person, span.title());
    }

    /** "The President of Kazakhstan, Kassym Jomart": given names alone beside a post that one holds. */
    private @Nullable KnownOfficial shortened(List<Word> words, Spans.Span span) {
        RolePhrase title = span.title();
        String owner = title == null ? null : title.owner();
        if (title == null || owner == null || !title.post().sole()) {
            return null;
        }
        return tenures.holder(owner, title.post().title(), when)
                .filter(official -> {
                    Set<String> whole = new HashSet<>();
                    Words.of(official.name()).forEach(word -> whole.add(NameIndex.key(word)));
                    return words.subList(span.nameFrom(), span.nameTo()).stream()
                            .map(NameIndex::key)
                            .allMatch(whole::contains);
                })
                .orElse(null);
    }

    /** Somebody of unknown service is told to lead a country's delegation. */
    void serves(Sentence sentence, Spans.Span span, String country) {
        Person person = named(sentence, span);
        if (person != null && person.official() == null) {
            person.serves(country);
        }
    }

    /** "Deputies A, B and Senator C": the last one sits in the same parliament. */
    void beside(Sentence sentence, Spans.Span span, Spans.Span next) {
        Person one = named(sentence, span);
        Person other = named(sentence, next);
        RolePhrase title = span.title();
        if (one != null && other != null && other.official() == null && title != null && title.plural()) {
            String country = one.country() != null ? one.country() : Origins.of(title, one.name());
            if (country != null) {
                other.serves(country);
            }
        }
    }

    /** "The Ambassador told the new minister": in a cable of an American embassy the latter is the host country's. */
    void cable() {
        cable = true;
    }

    /** Between the passes: whom those serve whose titles name no country. */
    void settle() {
        Allegiances.settle(people.values());
        people.values().stream()
                .filter(person -> cable && person.titles().stream().anyMatch(RolePhrase::office))
                .forEach(person -> person.serves(Country.KZ));
    }

    private void title(Person person, @Nullable RolePhrase title) {
        if (title != null) {
            person.bears(title);
        }
    }

    /** Second pass: who a span is. Empty when it is nobody whom the article lets us know. */
    List<Figure> figures(Sentence sentence, Spans.Span span) {
        RolePhrase title = span.title();
        if (span.named()) {
            Person person = named(sentence, span);
            return person == null ? List.of() : List.of(figure(span, person, sideOf(person, title), title));
        }
        if (title == null || !title.office() || anybody(sentence, span)) {
            return List.of();
        }
        if (title.owner() == null
                && sentence.part().printed(span.from(), span.to()).endsWith("государств")) {
            return List.of();
        }
        if (title.plural() || title.owners().size() > 1) {
            return plural(span, title);
        }
        Person person = bearers.of(title);
        if (person != null) {
            return List.of(figure(span, person, person.country(), title));
        }
        boolean own = cable && title.owner() == null && ENVOYS.contains(title.key());
        String side = own ? "US" : title.owner();
        return side == null ? List.of() : List.of(figure(span, null, side, title));
    }

    /** "He had met every American president": nobody in particular. */
    private static boolean anybody(Sentence sentence, Spans.Span span) {
        return span.from() > sentence.from()
                && ANYBODY.contains(sentence.word(span.from() - 1).key());
    }

    private static Figure figure(
            Spans.Span span, @Nullable Person person, @Nullable String side, @Nullable RolePhrase title) {
        int from = span.named() ? span.nameFrom() : span.from();
        int to = span.named() ? span.nameTo() : span.to();
        return new Figure(span.from(), span.to(), person, side, title, from, to, span.named());
    }

    private static @Nullable String sideOf(Person person, @Nullable RolePhrase title) {
        String owner = title == null ? null : title.owner();
        return person.official() == null && owner != null ? owner : person.country();
    }

    private List<Figure> plural(Spans.Span span, RolePhrase title) {
        List<Figure> figures = new ArrayList<>();
        for (String owner : title.owners()) {
            RolePhrase own = title.ownedBy(owner);
            figures.add(figure(span, title.owners().size() > 1 ? bearers.of(own) : null, owner, own));
        }
        return figures;
    }

    private @Nullable Person named(Sentence sentence, Spans.Span span) {
        if (span.entries().isEmpty()) {
            List<Word> words = sentence.words();
            String surname = NameIndex.key(words.get(span.nameTo() - 1));
            Person met = people.get("?" + surname + NameIndex.key(words.get(span.nameFrom())));
            return met != null ? met : bySurname.get(surname);
        }
        Optional<NameIndex.Entry> inFull = span.entries().stream()
                .filter(entry -> entry.form() != NameIndex.Form.SURNAME)
                .findFirst();
        if (inFull.isPresent()) {
            for (NameIndex.Entry entry : span.entries()) {
                Person met = people.get(entry.official().slug());
                if (met != null) {
                    return met;
                }
            }
        }
        return bySurname(sentence, span);
    }

    private @Nullable Person bySurname(Sentence sentence, Spans.Span span) {
        Word surname = sentence.word(span.nameTo() - 1);
        Person met = bySurname.get(NameIndex.key(surname));
        if (met != null) {
            title(met, span.title());
            return met;
        }
        RolePhrase title = span.title();
        if (title == null && NameIndex.ordinary(surname)) {
            return null;
        }
        return span.entries().stream()
                .map(NameIndex.Entry::official)
                .filter(official -> namesakes.fits(official, title))
                .findFirst()
                .map(official -> known(official, span))
                .orElse(null);
    }

    /** Somebody unknown to the authority whom a title introduced, by a surname printed later; null for others. */
    @Nullable
    Person stranger(Word surname) {
        Person met = surname.capital() ? bySurname.get(NameIndex.key(surname)) : null;
        return met != null && met.official() == null ? met : null;
    }

    /** Who held a post at the time of the article; null when that is not known. */
    @Nullable
    Person holder(String country, String post) {
        return tenures.holder(country, post, when)
                .map(official -> people.computeIfAbsent(official.slug(), slug -> new Person(official, official.name())))
                .orElse(null);
    }

    List<Person> bySide(String country) {
        return people.values().stream()
                .filter(person -> country.equals(person.country()))
                .toList();
    }
}
