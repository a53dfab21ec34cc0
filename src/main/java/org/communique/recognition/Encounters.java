package org.communique.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "The ambassador called on Minister X", "Governor Y was visited by Consul General Z", "the minister told Ambassador W": verbs
 * that report a contact only where an official stands directly on either side.
 */
final class Encounters {

    private static final Set<String> SEEING = WordSet.of("saw sees visited visits entertained joined joins");

    private static final Set<String> TELLING = WordSet.of("""
            told tells assured assures informed briefed briefs reminded urged thanked thanks acquainted updated familiarized
            """);

    private static final Set<String> CALLING = WordSet.of("called calls calling call");

    /** "Saw X off", "saw in X a friend", "X's birthplace", "called on X to free": nobody is met. */
    private static final Set<String> OTHERWISE = WordSet.of("off as ' 's s");

    private static final Set<String> PURPOSES = WordSet.of("""
            discuss talk exchange review present introduce bid say hand convey consider explore deliver inform brief pay
            """);

    private static final Set<String> BEFORE_NAME = WordSet.of("the new his her newly with");

    private static final Set<String> PRONOUN = WordSet.of("he she they");

    private static final Set<String> WAS = WordSet.of("was were been also has have had");

    private static final int NEAR = 3;

    private final Sentence sentence;
    private final List<Figure> figures;

    private Encounters(Sentence sentence, List<Figure> figures) {
        this.sentence = sentence;
        this.figures = figures;
    }

    /** The cue that begins at a word; null when none does. */
    static @Nullable Cue at(Sentence sentence, List<Figure> figures, int at) {
        return new Encounters(sentence, figures).at(at);
    }

    private @Nullable Cue at(int at) {
        String key = sentence.word(at).key();
        if (SEEING.contains(key)) {
            return met(at, at + 1, Cue.Kind.MEET_VERB);
        }
        if (CALLING.contains(key) && is(at + 1, "on")) {
            return met(at, at + 2, Cue.Kind.MEET_VERB);
        }
        return TELLING.contains(key) ? told(at) : null;
    }

    private @Nullable Cue met(int from, int to, Cue.Kind kind) {
        boolean passive = is(to, "by") && sentence.any(WAS, from - 2, from);
        Figure object = follower(passive ? to + 1 : to);
        if (object == null || object.person() == null || !object.concerned() || otherwise(object)) {
            return null;
        }
        boolean somebody = subject(from, object) != null || sentence.any(PRONOUN, sentence.from(), from);
        return somebody ? new Cue(kind, from, passive ? to + 1 : to) : null;
    }

    /** Both stand beside the verb, and neither shares the other's side. */
    private @Nullable Cue told(int at) {
        boolean passive = is(at + 1, "by") && sentence.any(WAS, at - 2, at);
        int to = passive ? at + 2 : at + 1;
        Figure object = follower(to);
        if (object == null) {
            return null;
        }
        Figure subject = subject(at, object);
        boolean beside = subject != null
                && subject.person() != null
                && object.person() != null
                && object.concerned()
                && !otherwise(object)
                && at - subject.to() <= NEAR;
        return beside ? new Cue(Cue.Kind.TELL, at, to) : null;
    }

    /** Whoever follows directly. */
    private @Nullable Figure follower(int at) {
        int from = at;
        while (from < sentence.to() && BEFORE_NAME.contains(sentence.word(from).key())) {
            from++;
        }
        for (Figure figure : figures) {
            if (figure.from() >= at && figure.from() <= from) {
                return figure;
            }
        }
        return null;
    }

    /** Somebody of another side before the verb. */
    private @Nullable Figure subject(int verb, Figure object) {
        Figure subject = null;
        for (Figure figure : figures) {
            boolean other = figure.to() <= verb
                    && figure.concerned()
                    && !String.valueOf(figure.country()).equals(object.country());
            subject = other ? figure : subject;
        }
        return subject;
    }

    private boolean otherwise(Figure object) {
        if (object.to() >= sentence.to()) {
            return false;
        }
        boolean asked = is(object.to(), "to")
                && object.to() + 1 < sentence.to()
                && !PURPOSES.contains(sentence.word(object.to() + 1).key());
        return asked || OTHERWISE.contains(sentence.word(object.to()).key());
    }

    private boolean is(int at, String key) {
        return at < sentence.to() && sentence.word(at).is(key);
    }
}
