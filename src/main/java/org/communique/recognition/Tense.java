package org.communique.recognition;

import java.util.Set;

/** Whether a cue tells of what was, of what is to come, or of what was not. */
enum Tense {
    PAST,
    FUTURE,
    DENIED;

    private static final Set<String> FUTURE_BEFORE = WordSet.of("""
            will shall upcoming forthcoming planned scheduled expected future next plans intends proposed
            possible hopes hope hoped slated due going could should would potential anticipated plan set
            preparations preparation prepare wants ready pending prospective reciprocal намерен пройдет посетит
            проведет запланирован запланированного предусмотрены предусматривает forward будет будут примет
            прибудет прибудут арналған жоспарланып жоспарланған жоспарлануда wird werden soll irá vai će bude będzie sera سوف ستعقد 将 拟 明天 即将 планирует планируют планируется
            планировалось намерена ожидается состоится состоятся пройдут посетят встретится встретятся проведут
            примут готовится предстоящий предстоящем предстоящего предстоящая предстоящей предстоящую
            запланирована запланированы совершит подпишут предстоят предстоит отправится отправятся завершится
            направится намечен намечена намечено намечены ожидаются планируются начнется начнутся обсудит обсудят планах намечалась намечался вскоре приедет приедут приезжает прилетает едет ждать ожидать
            """);

    private static final Set<String> FUTURE_AFTER = WordSet.of("""
            жоспарланған жоспарланып will scheduled planned slated expected due upcoming пройдет планирует планируют планируется
            планировалось намерен намерена ожидается состоится состоятся пройдут посетит посетят встретится
            встретятся проведет проведут будет будут примет примут прибудет прибудут готовится предстоящий
            предстоящем предстоящего предстоящая предстоящей предстоящую запланирован запланирована
            запланированы запланированного совершит подпишут предстоят предстоит отправится отправятся завершится
            направится намечен намечена намечено намечены ожидаются планируются начнется начнутся обсудит обсудят планах намечалась намечался вскоре приедет приедут приезжает прилетает едет ждать ожидать
            """);

    private static final Set<String> HAN_FUTURE = WordSet.of("将 拟 將 擬");

    /** "Xi's visit to Kazakhstan, scheduled for autumn". */
    private static final Set<String> PARTICIPLE =
            WordSet.of("scheduled planned expected slated due set запланированный");

    private static final Set<String> DENYING = WordSet.of("""
            not never cancelled canceled postponed refused denied n't didn't без отменен отменил cancels
            cancellation rescheduled calls
            """);

    private static final Set<String> TOMORROW =
            WordSet.of("tomorrow завтра ертең morgen mañana amanhã domani demain mâine");

    /** "Meeting to Take Place in China". */
    private static final Set<String> TO_COME = WordSet.of("take be start begin kick open");

    /** "Several meetings stand on the agenda". */
    private static final Set<String> STAND = WordSet.of("stand stands are is");

    private static final Set<String> BEING = Set.of("is", "are", "may", "would", "was", "were", "will");

    private static final Set<String> INFINITIVE_AFTER = Set.of("to");

    private static final Set<String> PURPOSE = WordSet.of("""
            arrived arrives came gathered flew able managed continued began started proceeded went was were drove rode
            hurried travelled traveled
            """);

    /** "Xi will land in Nur-Sultan, the capital, for talks": what a journey to come is for. */
    private static final Set<String> WILL = WordSet.of("will");

    private static final int BEFORE = 7;
    private static final int BEFORE_SESSION = 14;
    private static final int AFTER = 16;

    static Tense of(Passage passage, Cue cue) {
        int from = clauseStart(passage, cue);
        if (passage.any(DENYING, Math.max(from, cue.from() - 3), cue.from()) && !passage.is(cue.from() - 1, "calls")) {
            return DENIED;
        }
        if (passage.sentence().headline()
                && passage.any(Set.of("?"), cue.to(), passage.sentence().to())) {
            return DENIED;
        }
        if (about(passage, cue)) {
            return FUTURE;
        }
        if (infinitive(passage, cue)) {
            return passage.any(PURPOSE, Math.max(from, cue.from() - 12), cue.from()) ? PAST : FUTURE;
        }
        boolean session = cue.kind() == Cue.Kind.SESSION && purpose(passage, cue);
        if (coordinate(passage, cue) || session) {
            return FUTURE;
        }
        boolean han = Words.han(passage.word(cue.from()).key().charAt(0));
        if (han && passage.any(HAN_FUTURE, passage.sentence().from(), cue.from())) {
            return FUTURE;
        }
        if (planned(passage, Math.max(from, cue.from() - reach(cue)), cue.from())
                || !cue.kind().verb() && planned(passage, cue.from(), cue.to())) {
            return FUTURE;
        }
        if (passage.is(cue.from() - 1, "for") && passage.any(WILL, cue.from() - BEFORE_SESSION, cue.from())) {
            return FUTURE;
        }
        boolean visit = cue.kind() == Cue.Kind.VISIT_NOUN;
        if (visit && passage.is(cue.from() - 3, "out") && passage.is(cue.from() - 4, "sets")) {
            return FUTURE;
        }
        if (ToCome.says(passage, cue)) {
            return FUTURE;
        }
        if (passage.any(TOMORROW, cue.from() - 8, cue.to() + 8)) {
            return FUTURE;
        }
        return !cue.kind().verb() && after(passage, cue) ? FUTURE : PAST;
    }

    /** One of the words that plan; "has set out on a visit" is none. */
    private static boolean planned(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean left = passage.is(i, "set") && passage.any(Set.of("out", "off"), i + 1, i + 2);
            if (FUTURE_BEFORE.contains(passage.word(i).key()) && !left) {
                return true;
            }
        }
        return false;
    }

    /** "О визите в Казахстан говорят давно": what is spoken of has not begun. */
    private static boolean about(Passage passage, Cue cue) {
        return cue.kind() == Cue.Kind.VISIT_NOUN
                && Fold.cyrillic(passage.word(cue.from()).key().charAt(0))
                && passage.any(Set.of("о", "об"), cue.from() - 2, cue.from());
    }

    /** Between "will take part in" and a session stands its whole name. */
    private static int reach(Cue cue) {
        return cue.kind() == Cue.Kind.SESSION ? BEFORE_SESSION : BEFORE;
    }

    /** "To meet with", "to hold talks": the cue or its light verb is an infinitive. */
    private static boolean infinitive(Passage passage, Cue cue) {
        int before = cue.from() - 1;
        boolean to = passage.inside(before)
                && INFINITIVE_AFTER.contains(passage.word(before).key());
        return to && base(passage.word(cue.from()).key());
    }

    /** "Arrived to attend the summit": it is still to come. */
    private static boolean purpose(Passage passage, Cue cue) {
        for (int i = cue.from() - 1; i >= Math.max(passage.sentence().from() + 1, cue.from() - 14); i--) {
            if (passage.is(i - 1, "to") && base(passage.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "Is expected to meet X and hold talks with Y": the second infinitive depends on the first. */
    private static boolean coordinate(Passage passage, Cue cue) {
        int before = passage.is(cue.from() - 1, "\"") ? cue.from() - 2 : cue.from() - 1;
        boolean joined = passage.is(before, "and") || passage.is(before, ",") || passage.is(before, "also");
        if (!joined || !base(passage.word(cue.from()).key())) {
            return false;
        }
        for (int i = before; i > passage.sentence().from(); i--) {
            boolean infinitive = passage.is(i - 1, "to") || passage.is(i - 1, "will");
            if (infinitive && base(passage.word(i).key())) {
                return true;
            }
        }
        return false;
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
                        "talks",
                        "participate",
                        "join",
                        "come",
                        "go",
                        "fly",
                        "depart",
                        "chair",
                        "lead",
                        "speak",
                        "address")
                .contains(verb);
    }

    private static boolean after(Passage passage, Cue cue) {
        for (int i = cue.to(); i < Math.min(passage.sentence().to(), cue.to() + AFTER); i++) {
            String key = passage.word(i).key();
            boolean planned = passage.any(PARTICIPLE, i + 1, i + 2)
                    || passage.is(i + 1, "which") && passage.any(PARTICIPLE, i + 2, i + 4);
            if (key.equals(",") && planned) {
                return true;
            }
            boolean clause = passage.inside(i + 1) && passage.word(i + 1).key().startsWith("котор")
                    || passage.inside(i + 2) && passage.word(i + 2).key().startsWith("котор");
            if (key.equals(",") && !clause && !listed(passage, i) || CueWords.reports(key)) {
                return false;
            }
            if (key.equals("that") && !FUTURE_AFTER.contains(next(passage, i)) && !BEING.contains(next(passage, i))) {
                return false;
            }
            if (key.equals("to")
                    && TO_COME.contains(next(passage, i))
                    && passage.sentence().headline()) {
                return true;
            }
            if (key.equals("to") && (passage.is(i - 1, "are") || passage.is(i - 1, "is"))
                    || key.equals("agenda") && passage.any(STAND, i - 3, i)) {
                return true;
            }
            boolean may = key.equals("may") && !passage.word(i).capital();
            if (may || FUTURE_AFTER.contains(key)) {
                return !key.equals("will")
                        || Set.of("be", "take", "start", "begin", "last", "kick")
                                .contains(next(passage, i));
            }
        }
        return false;
    }

    /** "At the summit the Presidents of Uzbekistan, Kyrgyzstan and Tajikistan are expected": a list ends no clause. */
    private static boolean listed(Passage passage, int comma) {
        return passage.countries().stream().anyMatch(country -> country.from() == comma + 1)
                && passage.countries().stream().anyMatch(country -> country.to() == comma);
    }

    private static String next(Passage passage, int index) {
        return passage.inside(index + 1) ? passage.word(index + 1).key() : "";
    }

    private static int clauseStart(Passage passage, Cue cue) {
        int from = cue.from();
        for (int i = from - 1; i >= passage.sentence().from(); i--) {
            Word word = passage.word(i);
            if (word.is(";")
                    || word.is("\"") && cue.kind() != Cue.Kind.SESSION
                    || word.is(",") && from - i > 3
                    || CueWords.reports(word.key())) {
                return i + 1;
            }
        }
        return passage.sentence().from();
    }
}
