package org.communique.recognition;

import java.util.List;
import java.util.Set;

/** Words that look like a report of a talk and are none between the two sides. */
final class TalkObjections {

    /** "A ceremony hosted by Nazarbayev". */
    private static final Set<String> HOSTED =
            WordSet.of("ceremony reception dinner banquet forum conference event summit");

    private static final Set<String> RECEIVING = WordSet.of("receives received receive receiving");

    private static final Set<String> ARTICLE = WordSet.of("a an the his its their");

    private static final int MAIL = 12;

    private TalkObjections() {}

    static boolean any(Passage passage, Cue cue) {
        return cue.kind() == Cue.Kind.CALL_VERB && !names(passage, cue)
                || passage.word(cue.from()).key().startsWith("welcom") && !welcomed(passage, cue)
                || cue.kind() == Cue.Kind.MEET_VERB && passage.any(HOSTED, cue.from() - 1, cue.from())
                || mail(passage, cue)
                || third(passage, cue)
                || object(passage, cue);
    }

    /** "Xi Jinping receives Tokayev's condolences": what is received is a letter. */
    private static boolean mail(Passage passage, Cue cue) {
        if (!RECEIVING.contains(passage.word(cue.from()).key())) {
            return false;
        }
        return passage.cues().stream()
                .filter(other -> other.kind() == Cue.Kind.LETTER)
                .filter(other -> other.from() >= cue.to() && other.from() - cue.to() <= MAIL)
                .anyMatch(letter -> passage.figures().stream()
                        .filter(figure -> figure.from() == cue.to())
                        .anyMatch(sender -> passage.is(sender.to(), "'s") || passage.is(sender.to(), "'")));
    }

    /** "Obama called Nazarbayev", not "called for reforms", "called the visit historic", "called him a friend". */
    static boolean names(Passage passage, Cue cue) {
        boolean called = passage.word(cue.from()).key().startsWith("call");
        return !called
                || passage.is(cue.to(), "him") && !passage.any(ARTICLE, cue.to() + 1, cue.to() + 2)
                || passage.figures().stream()
                        .anyMatch(figure -> figure.from() == cue.to()
                                && figure.person() != null
                                && !passage.any(ARTICLE, figure.to(), figure.to() + 1));
    }

    /** "The President welcomed Wang Yi", not "the U.S. side welcomed the visit of" or "welcomes him to attend". */
    private static boolean welcomed(Passage passage, Cue cue) {
        boolean somebody = passage.figures().stream()
                .anyMatch(figure ->
                        figure.person() != null && figure.from() >= cue.to() && figure.from() <= cue.to() + 1);
        boolean attend = passage.any(Set.of("attend", "join", "participate", "take"), cue.to(), cue.to() + 14);
        return (somebody || passage.is(cue.from() - 1, "was") || passage.is(cue.from() - 1, "were")) && !attend;
    }

    /** "Tokayev phoned Putin and congratulated him on the meeting with Trump": whom the verb takes is a third state's. */
    private static boolean object(Passage passage, Cue cue) {
        List<Figure> right = passage.figures().stream()
                .filter(figure -> figure.from() >= cue.to())
                .toList();
        boolean call = cue.kind() == Cue.Kind.CALL_NOUN;
        if (right.isEmpty()
                || right.size() > 1 && right.get(1).from() - right.get(0).to() <= (call ? 2 : 6)) {
            return false;
        }
        Figure object = right.get(0);
        return (call || CueWords.verbal(passage, cue))
                && object.from() - cue.to() <= 3
                && object.person() != null
                && object.country() != null
                && !object.concerned();
    }

    /** "Tokayev congratulated Putin on his meeting with Trump": the talk is that of the third state's man who stands nearer. */
    private static boolean third(Passage passage, Cue cue) {
        if (CueWords.verbal(passage, cue) || cue.kind() == Cue.Kind.CALL_NOUN) {
            return false;
        }
        Figure last = null;
        for (Figure figure : passage.figures()) {
            last = figure.to() <= cue.from() ? figure : last;
        }
        return last != null && last.person() != null && last.country() != null && !last.concerned();
    }
}
