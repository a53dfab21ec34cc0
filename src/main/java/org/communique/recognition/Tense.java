package org.communique.recognition;

import java.util.Set;

/** Whether a cue tells of what was, of what is to come, or of what was not. */
enum Tense {
    PAST,
    FUTURE,
    DENIED;

    private static final Set<String> FUTURE_BEFORE = WordSet.of("""
            will shall upcoming forthcoming planned scheduled expected future next plans intends proposed
            possible hopes hope hoped slated due going may might could should would potential anticipated plan
            set preparations preparation prepare wants ready pending prospective reciprocal предстоящ планир
            планируетс ожидаетс намерен состоитс пройдет посетит встретитс проведет запланирован будет будут
            примет прибудет прибудут готовитс алд арналған жоспарланып wird irá 将 即将
            """);

    private static final Set<String> FUTURE_AFTER = WordSet.of("""
            will scheduled planned slated expected due upcoming состоитс пройдет запланирован планируетс
            ожидаетс состоятс
            """);

    private static final Set<String> DENYING = WordSet.of("""
            not never cancelled canceled postponed refused denied n't didn't без отменен отменил cancels
            cancellation rescheduled calls
            """);

    private static final Set<String> INFINITIVE_AFTER = Set.of("to");

    private static final Set<String> PURPOSE =
            WordSet.of("arrived arrives came gathered flew able managed continued began started proceeded went");

    private static final int BEFORE = 7;
    private static final int AFTER = 9;

    static Tense of(Passage passage, Cue cue) {
        int from = clauseStart(passage, cue.from());
        if (passage.any(DENYING, Math.max(from, cue.from() - 3), cue.from()) && !passage.is(cue.from() - 1, "calls")) {
            return DENIED;
        }
        if (infinitive(passage, cue)) {
            return passage.any(PURPOSE, Math.max(from, cue.from() - 12), cue.from()) ? PAST : FUTURE;
        }
        if (passage.any(FUTURE_BEFORE, Math.max(from, cue.from() - BEFORE), cue.from())
                || passage.any(FUTURE_BEFORE, cue.from(), cue.to())) {
            return FUTURE;
        }
        return !cue.kind().verb() && after(passage, cue) ? FUTURE : PAST;
    }

    /** "To meet with", "to hold talks": the cue or its light verb is an infinitive. */
    private static boolean infinitive(Passage passage, Cue cue) {
        int before = cue.from() - 1;
        boolean to = passage.inside(before)
                && INFINITIVE_AFTER.contains(passage.word(before).key());
        return to && base(passage.word(cue.from()).key());
    }

    private static boolean base(String verb) {
        return Set.of(
                        "meet",
                        "receive",
                        "hold",
                        "have",
                        "discuss",
                        "visit",
                        "pay",
                        "sign",
                        "host",
                        "congratulate",
                        "exchange",
                        "send",
                        "present",
                        "conduct",
                        "talk",
                        "arrive",
                        "travel",
                        "begin",
                        "attend",
                        "welcome",
                        "take",
                        "talks")
                .contains(verb);
    }

    private static boolean after(Passage passage, Cue cue) {
        for (int i = cue.to(); i < Math.min(passage.sentence().to(), cue.to() + AFTER); i++) {
            String key = passage.word(i).key();
            if (key.equals(",") || key.equals("with") && i > cue.to() + 2 || CueWords.reports(key)) {
                return false;
            }
            if (FUTURE_AFTER.contains(key)) {
                return !key.equals("will")
                        || Set.of("be", "take", "start", "begin", "last", "kick")
                                .contains(next(passage, i));
            }
        }
        return false;
    }

    private static String next(Passage passage, int index) {
        return passage.inside(index + 1) ? passage.word(index + 1).key() : "";
    }

    private static int clauseStart(Passage passage, int from) {
        for (int i = from - 1; i >= passage.sentence().from(); i--) {
            Word word = passage.word(i);
            if (word.is(";") || word.is("\"") || word.is(",") && from - i > 3 || CueWords.reports(word.key())) {
                return i + 1;
            }
        }
        return passage.sentence().from();
    }
}
