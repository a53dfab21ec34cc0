package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands before a cue as its subject. */
record Subjects(Passage passage, Cue cue) {

    private static final Set<String> SAYING =
            WordSet.of("said noted stressed added told recalled stated says underlined отметил сказал сообщил");

    /**
     * The subjects. Directly before the cue they are its own; "received X and held talks with Y" takes the subject of
     * the verb before; an introduction, "After talks with X, …", lends none.
     */
    Set<Figure> figures() {
        Set<Figure> left = new LinkedHashSet<>();
        int start = Math.max(introductionEnd(), subordinate());
        List<Figure> before = new ArrayList<>();
        for (Figure figure : passage.figures()) {
            if (figure.to() <= cue.from() && figure.from() >= start) {
                before.add(figure);
            }
        }
        Figure antecedent = antecedent(before);
        if (antecedent != null) {
            before = List.of(antecedent);
        }
        int verb = verbBefore(start);
        boolean shared = verb >= 0 && sharesSubject(before);
        HanClauses han = new HanClauses(passage, cue);
        for (Figure figure : before) {
            boolean own =
                    han.concern() ? han.own(figure) : verb < 0 || (shared ? figure.to() <= verb : figure.from() > verb);
            if (own && passage.takesPart(figure) && !shutOff(figure) && !speaks(figure, before)) {
                left.add(figure);
            }
        }
        return left;
    }

    /** "Tokayev, who met with envoys": the clause hangs on the name before it. */
    private @Nullable Figure antecedent(List<Figure> before) {
        if (before.isEmpty() || !passage.any(Set.of("who"), cue.from() - 2, cue.from())) {
            return null;
        }
        Figure last = before.get(before.size() - 1);
        return cue.from() - last.to() <= 3 ? last : null;
    }

    /** "The ambassador recalled that X met Y": the subject stands after "that". */
    private int subordinate() {
        for (int i = cue.from() - 1; i > passage.sentence().from(); i--) {
            if (passage.is(i, "that") || passage.is(i, "что")) {
                int that = i;
                boolean subject =
                        passage.figures().stream().anyMatch(one -> one.from() > that && one.to() <= cue.from());
                return subject ? that + 1 : passage.sentence().from();
            }
        }
        return passage.sentence().from();
    }

    private boolean sharesSubject(List<Figure> before) {
        if (before.isEmpty()) {
            return true;
        }
        int gap = before.get(before.size() - 1).to();
        return passage.any(Set.of("and", "и"), gap, cue.from());
    }

    private int verbBefore(int start) {
        int last = -1;
        for (Cue other : passage.cues()) {
            boolean separate = CueWords.verbal(passage, other)
                    && other.kind() != Cue.Kind.DISCUSS
                    && other.kind() != Cue.Kind.TELL
                    && other.to() <= cue.from()
                    && other.from() >= start;
            boolean hasObject = separate
                    && passage.figures().stream()
                            .anyMatch(figure -> figure.from() >= other.to() && figure.to() <= cue.from());
            last = hasObject ? other.from() : last;
        }
        return last;
    }

    /** "Wang Yi said President Tokayev met envoys": whoever speaks of another's talk takes no part in it. */
    private boolean speaks(Figure figure, List<Figure> before) {
        return passage.any(SAYING, figure.to(), figure.to() + 1)
                && before.stream().anyMatch(other -> other.from() > figure.to() && passage.takesPart(other));
    }

    /** "… who accompanied Tokayev, …": a name inside a clause that is not the cue's. */
    private boolean shutOff(Figure figure) {
        int before = figure.from() - 1;
        boolean verb = CueWords.verbal(passage, cue) && cue.from() - figure.to() <= 2;
        return !verb
                && passage.inside(before)
                && Set.of("after", "following", "before", "succeeded", "replaced", "told")
                        .contains(passage.word(before).key());
    }

    /** The index after an introduction that ends with a comma; the sentence's start when there is none. */
    private int introductionEnd() {
        int from = passage.sentence().from();
        int first = passage.is(from, "\"") ? from + 1 : from;
        if (!passage.inside(first) || !Introductions.opens(passage.word(first))) {
            return from;
        }
        int comma = Introductions.end(passage, first);
        return comma < cue.from() ? comma : from;
    }
}
