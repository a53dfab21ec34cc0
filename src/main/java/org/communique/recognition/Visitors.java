package org.communique.recognition;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whose visit a sentence speaks of: "X arrived", "the visit of X", "X's visit", "his visit". */
final class Visitors {

    private static final Set<String> OWN = WordSet.of("his her their its our my");

    private static final Set<String> POSTS = Set.of("Ambassador", "Consul General", "Chargé d'affaires");

    private static final Set<String> WITH_WHICH = WordSet.of("которым которой которыми");

    private static final Set<String> COMES = WordSet.of(
            "приедет прибудет прилетит приезжает прибывает прибыл прибыла приехал приехала прилетел прилетела");

    private static final int CLAUSE = 12;

    private Visitors() {}

    /** "The new U.S. Consul General in Almaty arrived", "the ambassador visited Pavlodar": posted there, not visiting. */
    static boolean posted(Figure visitor) {
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

    /** Those named before the verb, on the side of the nearest of them. */
    static Set<Figure> subjects(Passage passage, Cue cue) {
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
            nearest = figure.person() != null && !(inverted && nearest != null) ? figure : nearest;
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
    static Set<Figure> owners(Passage passage, Cue cue) {
        Set<Figure> coming = coming(passage, cue);
        if (!coming.isEmpty()) {
            return coming;
        }
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

    /** "Визит, с которым в Казахстан приедет Си Цзиньпин": whoever follows the verb of the clause. */
    private static Set<Figure> coming(Passage passage, Cue cue) {
        boolean clause = passage.is(cue.to(), ",") && passage.any(WITH_WHICH, cue.to() + 1, cue.to() + 3);
        for (int i = cue.to(); clause && i < Math.min(passage.sentence().to(), cue.to() + CLAUSE); i++) {
            int verb = i;
            if (passage.any(COMES, i, i + 1)) {
                return passage.figures().stream()
                        .filter(figure -> figure.from() > verb && figure.person() != null && passage.takesPart(figure))
                        .limit(1)
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    private static Figure lastOf(Set<Figure> figures) {
        Figure last = null;
        for (Figure figure : figures) {
            last = figure;
        }
        return Objects.requireNonNull(last);
    }

    private static boolean office(Passage passage, Figure figure) {
        Aside aside = passage.aside(figure);
        return aside == null || aside == Aside.TOPIC || aside == Aside.INVITEE;
    }

    private static boolean genitive(Passage passage, int at) {
        return passage.is(at, "'s") || passage.is(at, "'");
    }
}
