package org.communique.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Xi Jinping arrived in Astana for a state visit", "the official visit of N. Nazarbayev to Washington", "President
 * Tokayev's visit to New York", "during his official visit to the U.S."
 */
final class VisitRule implements ContactRule {

    private static final Set<String> TO = WordSet.of("to in at into of в во nach на по em la do u au aux إلى الى");
    private static final Set<String> OWN = WordSet.of("his her their its our my");
    private static final Set<String> OCCASION = WordSet.of("""
            during within as course framework frames part ahead result results after since following sidelines
            рамках appreciate appreciated importance significance significant praised commended historic thanked
            """);

    /** Verbs that say a visit only with the word beside them: "paid a visit", "kicked off his visit". */
    private static final Set<String> LIGHT = WordSet.of("""
            come paid pays paying kicked came flew flies departed starts begins started находитс находил келді барды
            сапармен visiting отбыл вылетел travels traveled travelled
            """);

    /** After these the sentence speaks of something else than where the visit went. */
    private static final Set<String> ENDING = WordSet.of("noted said that which stressed noting discussed");

    private static final Set<String> POSTS = Set.of("Ambassador", "Consul General", "Chargé d'affaires");

    private static final int REACH = 16;

    @Override
    public List<Candidate> read(Passage passage, Cue cue, Story story) {
        boolean verb = cue.kind() == Cue.Kind.VISIT_VERB;
        if (!verb && cue.kind() != Cue.Kind.VISIT_NOUN || verb && light(passage, cue)) {
            return List.of();
        }
        Set<Figure> visitors = verb ? subjects(passage, cue) : owners(passage, cue, story);
        String home = visitors.isEmpty() ? null : visitors.iterator().next().country();
        if (home == null || !Country.concerned(home) || visitors.stream().anyMatch(VisitRule::posted)) {
            return List.of();
        }
        Candidate candidate = new Candidate(passage, cue, ContactKind.VISIT, name()).add(passage, visitors);
        String host = destination(passage, cue, candidate, home);
        if (host == null
                || !Country.concerned(host)
                || host.equals(home)
                || !host.equals(Country.KZ) && !home.equals(Country.KZ)) {
            story.note(
                    name(),
                    passage,
                    "a visit of " + home + " to " + host + " is none between Kazakhstan and its counterparts");
            return List.of();
        }
        candidate.country(host).format(format(passage, cue, candidate)).occasion(!verb && occasion(passage, cue));
        return List.of(candidate);
    }

    /** "The new U.S. Consul General in Almaty arrived", "the ambassador visited Pavlodar": posted there, not visiting. */
    private static boolean posted(Figure visitor) {
        RolePhrase title = visitor.title();
        Person person = visitor.person();
        if (title == null && person != null && !person.titles().isEmpty()) {
            title = person.titles().get(0);
        }
        return title != null
                && !Country.KZ.equals(visitor.country())
                && (POSTS.contains(title.post().title())
                        || title.key().contains("consul") && !title.key().contains("counsel"));
    }

    private static boolean light(Passage passage, Cue cue) {
        boolean light = LIGHT.contains(passage.word(cue.from()).key()) && placeBefore(passage, cue) == null;
        return light
                && !passage.is(cue.to() - 1, "to")
                && !(passage.word(cue.from()).key().equals("сапармен")
                        || passage.word(cue.from()).key().equals("visiting"))
                && passage.cues().stream()
                        .noneMatch(other -> other.kind() == Cue.Kind.VISIT_NOUN
                                && other.from() <= cue.from()
                                && other.to() > cue.from())
                && !passage.is(cue.to(), "to");
    }

    /** Those named before the verb, on the side of the nearest of them. */
    private static Set<Figure> subjects(Passage passage, Cue cue) {
        Set<Figure> subjects = new LinkedHashSet<>();
        Figure relative = relative(passage, cue);
        if (relative != null) {
            return Set.of(relative);
        }
        Frame frame = Frame.of(passage, cue);
        boolean inverted = frame.left().isEmpty()
                && Fold.cyrillic(passage.word(cue.from()).key().charAt(0));
        Set<Figure> left = inverted ? frame.right() : frame.left();
        Figure nearest = null;
        for (Figure figure : left) {
            nearest = figure.person() != null ? figure : nearest;
        }
        if (nearest != null) {
            String side = nearest.country();
            left.stream()
                    .filter(figure -> side != null && side.equals(figure.country()))
                    .forEach(subjects::add);
        }
        return subjects;
    }

    /** "Received X, who is in Astana with an official visit": the visitor is whom the clause hangs on. */
    private static @Nullable Figure relative(Passage passage, Cue cue) {
        Figure found = null;
        for (Figure figure : passage.figures()) {
            int next = passage.is(figure.to(), ",") ? figure.to() + 1 : figure.to();
            boolean who = figure.to() <= cue.from() && (passage.is(next, "who") || passage.is(next, "находящийся"));
            found = who && figure.person() != null && passage.takesPart(figure) ? figure : found;
        }
        return found;
    }

    /** Whose visit it is: "visit of X", "X's visit", "his visit", "X paid a visit". */
    private static Set<Figure> owners(Passage passage, Cue cue, Story story) {
        Set<Figure> of = new LinkedHashSet<>();
        for (Figure figure : passage.figures()) {
            int gap = figure.from() - cue.to();
            boolean ofVisit = gap >= 0
                    && gap <= 3
                    && (passage.any(Set.of("of", "by"), cue.to() - 1, figure.from())
                            || Fold.cyrillic(passage.word(cue.from()).key().charAt(0)));
            boolean possessive =
                    figure.to() <= cue.from() && cue.from() - figure.to() <= 6 && genitive(passage, figure.to());
            boolean also = !of.isEmpty()
                    && figure.from() - lastOf(of).to() <= 2
                    && passage.any(Set.of("and", ","), lastOf(of).to(), figure.from());
            if (figure.person() != null
                    && figure.concerned()
                    && (ofVisit || possessive || also)
                    && office(passage, figure)) {
                of.add(figure);
            }
        }
        if (!of.isEmpty()) {
            return of;
        }
        Set<Figure> subjects = subjects(passage, cue);
        if (subjects.isEmpty() && passage.any(OWN, cue.from() - 3, cue.from())) {
            Set<Figure> last = new LinkedHashSet<>();
            passage.figures().stream()
                    .filter(figure -> figure.to() <= cue.from() && figure.person() != null && office(passage, figure))
                    .reduce((first, second) -> second)
                    .ifPresent(last::add);
            subjects = last;
        }
        if (subjects.isEmpty() && passage.any(OWN, cue.from() - 4, cue.to())) {
            Set<Figure> earlier = new LinkedHashSet<>();
            passage.figures().stream()
                    .filter(figure -> figure.from() > cue.to()
                            && passage.takesPart(figure)
                            && figure.person() != null
                            && Introductions.contains(passage, cue.from()))
                    .findFirst()
                    .ifPresent(earlier::add);
            return earlier;
        }
        return subjects;
    }

    private static Figure lastOf(Set<Figure> figures) {
        Figure last = null;
        for (Figure figure : figures) {
            last = figure;
        }
        return java.util.Objects.requireNonNull(last);
    }

    private static boolean office(Passage passage, Figure figure) {
        Aside aside = passage.aside(figure);
        return aside == null || aside == Aside.TOPIC || aside == Aside.INVITEE;
    }

    private static boolean genitive(Passage passage, int at) {
        return passage.is(at, "'s") || passage.is(at, "'");
    }

    /** Where it goes: "to Washington", "in Astana", directly after "visited". Notes the city with the candidate. */
    private static @Nullable String destination(Passage passage, Cue cue, Candidate candidate, String home) {
        String country = null;
        int limit = Math.min(passage.sentence().to(), cue.to() + REACH + 12);
        for (int i = cue.to() - 1;
                i < limit && !(i >= cue.to() && ENDING.contains(passage.word(i).key()));
                i++) {
            for (Passage.PlaceMention place : passage.places()) {
                if (place.from() == i
                        && toward(passage, i, cue)
                        && !home.equals(place.place().country())) {
                    candidate
                            .place(place.place())
                            .evidence("place", passage.part().evidence(place.from(), place.to()));
                    return place.place().country();
                }
            }
            for (Passage.CountryMention mention : passage.countries()) {
                boolean close = country == null
                        && mention.from() == i
                        && toward(passage, i, cue)
                        && !mention.code().equals(Country.NO_STATE)
                        && !mention.code().equals(home);
                country = close ? mention.code() : country;
            }
        }
        return country != null ? country : before(passage, cue, candidate, home);
    }

    private static boolean toward(Passage passage, int at, Cue cue) {
        for (int i = at - 1; i >= Math.max(cue.to() - 1, at - 3); i--) {
            if (TO.contains(passage.word(i).key()) || i < cue.to()) {
                return true;
            }
        }
        return false;
    }

    /** "Arrived in Astana for an official visit": the place stands before the noun. */
    private static @Nullable String before(Passage passage, Cue cue, Candidate candidate, String home) {
        if (cue.kind() == Cue.Kind.VISIT_VERB) {
            Passage.PlaceMention near = placeBefore(passage, cue);
            if (near == null || home.equals(near.place().country())) {
                return null;
            }
            candidate.place(near.place()).evidence("place", passage.part().evidence(near.from(), near.to()));
            return near.place().country();
        }
        for (Passage.CountryMention country : passage.countries()) {
            boolean staying = passage.is(country.from() - 1, "in")
                    && country.to() <= cue.from()
                    && cue.from() - country.to() <= 3;
            if (staying && !country.code().equals(home)) {
                return country.code();
            }
        }
        if (Fold.cyrillic(passage.word(cue.from()).key().charAt(0))) {
            for (Passage.CountryMention country : passage.countries()) {
                if (country.to() <= cue.from()
                        && cue.from() - country.to() <= 3
                        && !country.code().equals(home)) {
                    return country.code();
                }
            }
        }
        for (Passage.PlaceMention place : passage.places()) {
            boolean near = place.to() <= cue.from() + 1 && cue.from() - place.to() <= REACH;
            if (near
                    && TO.contains(passage.word(Math.max(passage.sentence().from(), place.from() - 1))
                            .key())
                    && !home.equals(place.place().country())) {
                candidate.place(place.place()).evidence("place", passage.part().evidence(place.from(), place.to()));
                return place.place().country();
            }
        }
        return null;
    }

    /** "Алматыға келді": in Kazakh the place stands before the verb. */
    private static Passage.@Nullable PlaceMention placeBefore(Passage passage, Cue cue) {
        for (Passage.PlaceMention place : passage.places()) {
            if (place.to() <= cue.from()
                    && cue.from() - place.to() <= 2
                    && Fold.cyrillic(passage.word(cue.from()).key().charAt(0))) {
                return place;
            }
        }
        return null;
    }

    private static boolean occasion(Passage passage, Cue cue) {
        return passage.any(OCCASION, cue.from() - 7, cue.from()) || passage.any(OWN, cue.from() - 3, cue.from());
    }

    static @Nullable VisitFormat format(Passage passage, Cue cue, Candidate candidate) {
        for (int i = Math.max(passage.sentence().from(), cue.from() - 4);
                i < Math.min(passage.sentence().to(), cue.to() + 9);
                i++) {
            VisitFormat format = VisitWords.format(passage.word(i).key());
            if (format != null && passage.any(VisitWords.NOUNS, i + 1, i + 4)) {
                candidate.evidence("visit", passage.part().evidence(i, i + 1));
                return format;
            }
        }
        return null;
    }
}
