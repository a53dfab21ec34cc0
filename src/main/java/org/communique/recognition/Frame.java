package org.communique.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who stands on which side of a cue: its subjects before it, its objects after it.
 *
 * <p>Words such as "with" and "between" bring in participants, words such as "discussed", "during" or "ahead of" begin
 * something else; until one of the former comes again, names after the latter take no part.
 */
final class Frame {

    private static final Set<String> OPENING =
            WordSet.of("with between including among с со между mit com cu von zwischen accompanied namely 同 与 跟");

    /** "Discussed with X": after what is discussed only these bring in somebody. */
    private static final Set<String> BESIDE = WordSet.of("with to с со mit com cu");

    private static final Set<String> SHUTTING = WordSet.of("""
            on about regarding discuss discussed discussing devoted dedicated where that which said noted
            stressed stated according ahead prior following after before aimed concerning issues sidelines
            margins under if because although amid since thanked praised stressing noting expressing conveying
            during when while whom who whose told invited overseen announced reported как сообщает передает
            обсудил отметил поблагодарил ознакомил об по replaced succeeding inform informed briefed agreed
            gesture который которая которого которой которые
            """);

    /** "Meetings which X held with Y": the clause tells whose they were. */
    private static final Set<String> RELATIVE = WordSet.of("which that которую которые");

    private static final int FAR = 45;

    private static final int NEAR = 8;

    private final Passage passage;
    private final Cue cue;
    private final Set<Figure> left = new LinkedHashSet<>();
    private final Set<Figure> right = new LinkedHashSet<>();

    private Frame(Passage passage, Cue cue) {
        this.passage = passage;
        this.cue = cue;
        rightward();
        if (!between()) {
            left.addAll(new Subjects(passage, cue).figures());
        }
    }

    static Frame of(Passage passage, Cue cue) {
        return new Frame(passage, cue);
    }

    Set<Figure> left() {
        return left;
    }

    Set<Figure> right() {
        return right;
    }

    List<Figure> all() {
        return Stream.concat(left.stream(), right.stream()).distinct().toList();
    }

    /** "Commented on the talks between X and Y": both sides stand after the noun. */
    private boolean between() {
        boolean word = passage.any(Set.of("between", "между", "zwischen"), cue.to(), cue.to() + 6);
        long sides = passage.figures().stream()
                .filter(figure ->
                        figure.from() >= cue.to() && figure.from() <= cue.to() + FAR && figure.person() != null)
                .map(Figure::country)
                .distinct()
                .count();
        return word && sides > 1;
    }

    private void rightward() {
        boolean topic = cue.kind() == Cue.Kind.DISCUSS
                && !BESIDE.contains(passage.word(cue.to() - 1).key());
        boolean open = !topic;
        int limit = Math.min(passage.sentence().to(), cue.to() + FAR);
        boolean main = false;
        int introduction = introduced() ? introductionEnd(passage) : -1;
        for (int i = cue.to(); i < limit; i++) {
            main |= i == introduction && right.isEmpty();
            boolean goesOn = passage.any(Set.of("with", "and"), i, i + 1);
            if (i == introduction && !goesOn && right.stream().anyMatch(figure -> figure.person() != null)) {
                return;
            }
            List<Figure> here = startingAt(i);
            if (!here.isEmpty()) {
                if (open) {
                    here.stream().filter(passage::takesPart).forEach(right::add);
                }
                i = here.get(0).to() - 1;
                continue;
            }
            String key = passage.word(i).key();
            if (key.equals(";")
                    || key.equals("并") && !right.isEmpty()
                    || verbCueAt(i) && !right.isEmpty() && separate(i)
                    || talkAt(i) && right.stream().anyMatch(figure -> figure.person() != null)) {
                return;
            }
            boolean opening = (topic ? BESIDE : OPENING).contains(key)
                    || key.equals("by") && (i - cue.to() < NEAR || passage.any(Set.of("headed", "led"), i - 1, i));
            boolean relative = i == cue.to() && RELATIVE.contains(key);
            opening &= !main && !(topic && key.equals("to") && !somebody(i + 1));
            open = opening || open && !(SHUTTING.contains(key) && !dated(i) && !relative && !company(i));
        }
    }

    /** "Spoke to the ambassador", not "dwelt on how to carry out what was agreed". */
    private boolean somebody(int at) {
        return passage.figures().stream()
                .anyMatch(figure -> figure.from() == at || figure.from() == at + 1 && passage.is(at, "the"));
    }

    /** "В аэропорту Си Цзиньпина встретили X, Y и Z": with a finite verb it is the sentence itself. */
    private boolean introduced() {
        boolean sentence = cue.kind() == Cue.Kind.MEET_VERB
                && Fold.cyrillic(passage.word(cue.from()).key().charAt(0));
        return !sentence && Introductions.contains(passage, cue.from());
    }

    /** "Was greeted by the President, with whom were the ministers …": the list goes on. */
    private boolean company(int at) {
        return passage.is(at, "whom") && (passage.is(at - 1, "with") || passage.is(at - 1, "among"));
    }

    /** "Was received on April 29 by …": a day shuts nothing off. */
    private boolean dated(int at) {
        return passage.is(at, "on")
                && (passage.dates().stream().anyMatch(date -> date.from() == at + 1)
                        || passage.inside(at + 1)
                                && CalendarWords.WEEKDAY.containsKey(
                                        passage.word(at + 1).key()));
    }

    /** A further verb with a subject of its own: "… received Wang Yi, and Prime Minister Mamin met Li Keqiang". */
    private boolean separate(int verb) {
        return passage.figures().stream().anyMatch(figure -> figure.to() == verb || figure.to() == verb - 1);
    }

    private List<Figure> startingAt(int index) {
        List<Figure> here = new ArrayList<>(1);
        for (Figure figure : passage.figures()) {
            if (figure.from() == index) {
                here.add(figure);
            }
        }
        return here;
    }

    /** "Was received by X and held a working lunch with Y": another talk. */
    private boolean talkAt(int index) {
        return passage.is(index - 1, "and")
                && passage.cues().stream()
                        .anyMatch(other -> other != cue
                                && other.from() == index
                                && other.kind().contact() == ContactKind.MEETING
                                && other.kind() != Cue.Kind.DISCUSS
                                && other.kind() != Cue.Kind.TELL
                                && CueWords.verbal(passage, other)
                                && passage.any(OPENING, other.to(), other.to() + 2));
    }

    private boolean verbCueAt(int index) {
        return passage.cues().stream()
                .anyMatch(other -> other != cue && other.kind().verb() && other.from() == index);
    }

    /** "When the meeting with X is over, Y is to …": what follows the comma is the main clause. */
    private static int introductionEnd(Passage passage) {
        return Introductions.end(passage, passage.sentence().from());
    }
}
