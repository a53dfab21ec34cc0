package org.communique.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The 18th meeting of SCO Security Council Secretaries", "SCO defense ministers' session": whatever a body's members are called. */
final class BodySessions {

    private static final Set<String> BODIES = WordSet.of("sco шос шыұ cica свмда");

    private static final Set<String> SESSIONS = WordSet.of("""
            meeting session sitting summit conference forum council meet заседание заседании саммит саммите встреча
            встрече совещание совещании
            """);

    /** Between a body and its session stands no other party. */
    private static final Set<String> APART = WordSet.of("with within and on about framework by to с , ; \"");

    private static final int REACH = 8;

    /** "Meeting of the secretaries of the security councils of the member states of the SCO". */
    private static final int BACK = 16;

    private BodySessions() {}

    static @Nullable Cue in(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int body = body(sentence, i);
            if (body > 0) {
                Cue cue = around(sentence, i, body);
                if (cue != null) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** The index after a body's name, 0 when none stands here. */
    private static int body(Sentence sentence, int at) {
        if (BODIES.contains(sentence.word(at).key())) {
            return at + 1;
        }
        if (at + 2 < sentence.to()
                && sentence.word(at).key().startsWith("шанхай")
                && sentence.word(at + 1).key().startsWith("организац")) {
            return at + 3;
        }
        boolean whole = sentence.word(at).is("shanghai")
                && at + 2 < sentence.to()
                && sentence.word(at + 1).is("cooperation")
                && sentence.word(at + 2).key().startsWith("organi");
        return whole ? at + 3 : 0;
    }

    /** "SCO Secretary General": his office, not a session. */
    private static boolean secretary(Sentence sentence, int at) {
        return sentence.word(at).is("general")
                && (sentence.word(Math.max(sentence.from(), at - 1)).is("secretary")
                        || at + 1 < sentence.to() && sentence.word(at + 1).is("secretary"));
    }

    private static @Nullable Cue around(Sentence sentence, int from, int to) {
        for (int i = from - 1; i >= Math.max(sentence.from(), from - BACK); i--) {
            if (SESSIONS.contains(sentence.word(i).key())) {
                return new Cue(Cue.Kind.SESSION, i, to);
            }
            if (APART.contains(sentence.word(i).key()) || secretary(sentence, i)) {
                break;
            }
        }
        for (int i = to; i < Math.min(sentence.to(), to + REACH); i++) {
            if (SESSIONS.contains(sentence.word(i).key())) {
                return new Cue(Cue.Kind.SESSION, from, i + 1);
            }
            if (APART.contains(sentence.word(i).key()) || secretary(sentence, i)) {
                break;
            }
        }
        return null;
    }
}
