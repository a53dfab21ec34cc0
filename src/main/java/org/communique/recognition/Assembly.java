package org.communique.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/** Turns merged candidates into the contacts that are told: roles of the day, parts, levels, labels, mentions. */
final class Assembly {

    private final Story story;
    private final List<Candidate> candidates;

    Assembly(Story story, List<Candidate> candidates) {
        this.story = story;
        this.candidates = candidates;
    }

    List<RecognisedContact> contacts() {
        List<RecognisedContact> contacts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            contacts.add(contact(candidate));
        }
        return contacts;
    }

    private RecognisedContact contact(Candidate candidate) {
        Dated dated = candidate.date();
        Edtf day = dated == null ? story.when() : dated.date();
        List<Seat> seats = seats(candidate, day);
        List<Participant> people = seats.stream().map(Seat::participant).toList();
        return new RecognisedContact(
                candidate.kind(),
                candidate.standing(),
                seats.stream().map(Seat::level).min(Comparator.naturalOrder()).orElse(Level.OTHER),
                dated,
                new TreeSet<>(candidate.countries()),
                candidate.venue(),
                candidate.format(),
                enclosing(candidate),
                Labels.contact(candidate.kind(), candidate.format(), people, candidate.venue()),
                people,
                mentions(candidate),
                candidate.evidence(),
                candidate.rule(),
                certainty(candidate));
    }

    /** A participant with the rank of the post held. */
    private record Seat(Participant participant, Level level) {}

    private List<Seat> seats(Candidate candidate, @Nullable Edtf day) {
        List<Seat> seats = new ArrayList<>();
        for (String side : sides(candidate)) {
            List<Seat> own = new ArrayList<>();
            candidate.side(side).forEach(person -> own.add(seat(candidate, person, side, day)));
            own.sort(Comparator.comparing(Seat::level));
            for (int i = 0; i < own.size(); i++) {
                Part part = i > 0 ? Part.DELEGATION : side.equals(Country.KZ) ? Part.PRINCIPAL : Part.COUNTERPART;
                seats.add(new Seat(
                        withPart(own.get(i).participant(), part), own.get(i).level()));
            }
        }
        return seats;
    }

    private static List<String> sides(Candidate candidate) {
        List<String> sides = new ArrayList<>();
        sides.add(Country.KZ);
        Country.COUNTERPARTS.stream()
                .sorted()
                .filter(candidate.countries()::contains)
                .forEach(sides::add);
        return sides;
    }

    private static Participant withPart(Participant one, Part part) {
        return new Participant(
                one.official(), one.name(), one.role(), one.printedRole(), one.country(), part, one.evidence());
    }

    private Seat seat(Candidate candidate, Person person, String side, @Nullable Edtf day) {
        List<Candidate.Appearance> where = candidate.people().getOrDefault(person, List.of());
        RolePhrase title = null;
        String printed = null;
        List<Evidence> evidence = new ArrayList<>();
        for (Candidate.Appearance appearance : where) {
            Figure figure = appearance.figure();
            if (title == null && figure.title() != null) {
                title = figure.title();
                printed = appearance.passage().part().printed(title.from(), title.to());
            }
            if (evidence.size() < 3) {
                evidence.add(appearance.passage().part().evidence(figure.nameFrom(), figure.nameTo()));
            }
        }
        String beside = printed;
        RolePhrase known =
                title != null ? title : person.titles().stream().findFirst().orElse(null);
        KnownOfficial official = person.official();
        Optional<Tenures.Held> held =
                official == null ? Optional.empty() : story.offices().held(official, day, known);
        Titles.Title post = known == null ? null : known.post();
        String role = held.map(one -> one.tenure().post())
                .orElseGet(() -> post == null || post.title().isEmpty()
                        ? Optional.ofNullable(beside == null ? elsewhere(person) : beside)
                                .map(PrintedRoles::ofOne)
                                .orElse(null)
                        : post.title());
        Level level = held.map(one -> one.tenure().level()).orElse(post == null ? Level.OTHER : post.level());
        return new Seat(
                new Participant(person.slug(), person.name(), role, printed, side, Part.DELEGATION, evidence), level);
    }

    /** What another contact's sentence prints beside the name. */
    private @Nullable String elsewhere(Person person) {
        for (Candidate candidate : candidates) {
            for (Candidate.Appearance one : candidate.people().getOrDefault(person, List.of())) {
                RolePhrase title = one.figure().title();
                if (title != null) {
                    return one.passage().part().printed(title.from(), title.to());
                }
            }
        }
        return null;
    }

    /** The visit that a contact belongs to: one of its participants is the visitor, and the days fit. */
    private @Nullable Integer enclosing(Candidate candidate) {
        if (candidate.kind() == ContactKind.VISIT) {
            return null;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate visit = candidates.get(i);
            boolean fits = visit.kind() == ContactKind.VISIT
                    && visit.standing() == candidate.standing()
                    && Standings.sameDay(visit.date(), candidate.date())
                    && visit.people().keySet().stream().anyMatch(candidate.people()::containsKey);
            if (fits) {
                return i;
            }
        }
        return null;
    }

    /** Who is named in the contact's sentences, or, for the first contact, anywhere, and takes part in nothing. */
    private List<Mention> mentions(Candidate candidate) {
        boolean first = candidates.indexOf(candidate) == 0;
        List<Mention> mentions = new ArrayList<>();
        Set<Person> seen = new LinkedHashSet<>(candidate.people().keySet());
        if (first) {
            candidates.stream()
                    .filter(one -> one.standing() == Standing.REPORTED)
                    .forEach(one -> seen.addAll(one.people().keySet()));
        }
        for (Passage passage : story.passages()) {
            if (first || candidate.sentences().contains(passage.sentence().index())) {
                passage.figures().forEach(figure -> mention(passage, figure, seen, mentions));
            }
        }
        return mentions;
    }

    private static void mention(Passage passage, Figure figure, Set<Person> seen, List<Mention> mentions) {
        Person person = figure.person();
        Aside aside = passage.aside(figure);
        if (person == null || seen.contains(person)) {
            return;
        }
        Mention.How how = aside == null ? Mention.How.MENTIONED : aside.how();
        Evidence words = passage.part().evidence(figure.nameFrom(), figure.nameTo());
        int known = -1;
        for (int i = 0; i < mentions.size(); i++) {
            known = mentions.get(i).name().equals(person.name()) ? i : known;
        }
        if (known < 0) {
            mentions.add(new Mention(person.slug(), person.name(), how, List.of(words)));
        } else if (how == Mention.How.CONVEYED && mentions.get(known).how() != how) {
            mentions.set(known, new Mention(person.slug(), person.name(), how, List.of(words)));
        }
    }

    private static double certainty(Candidate candidate) {
        double certainty = candidate.weak() ? 0.5 : 0.8;
        boolean known = candidate.people().keySet().stream().allMatch(person -> person.official() != null);
        return certainty + (known ? 0.1 : -0.1) + (candidate.sentences().size() > 1 ? 0.05 : 0);
    }
}
