package org.communique.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words beside a name that tell that its bearer takes no part. */
final class AsideWords {

    private static final String BEFORE = """
            INVITER   invitation of; invitation by; invitation from; invited by; invitation extended by; приглашению; приглашение от; шақыруымен; received an invitation from; 应; 受
            INVITEE   invited; invitation to; invitation for; invite; invites; inviting; пригласил; has invited; invitation for Chinese leader; invitation to his counterpart
            CONVEYED  behalf of; greetings from; greetings of; greetings to; greeting to; greeting from; regards to; regards from; regards of; wishes to; \
                      wishes from; wishes of; wishes of the; congratulations from; congratulations of; message from; message of; \
                      verbal message of; best wishes for; от имени; привет от; пожелания от; приветствия от; слова приветствия от; атынан; 转达; 转达了; 代表; his greetings to; \
                      gratitude from; gratitude of; condolences from; condolences of; words of; name of; salutations from; wishes on behalf of; thanks to; gratitude to; words of gratitude to; words of greetings from; \
                      invite letter of; regards on behalf of; salute to
            SOURCE    according to; told by; quoted; citing; cites; informed by; как сообщил; по словам; said; reported by; press service of; ministry spokesman
            TOPIC     leadership of; initiative of; initiatives of; initiated by; proposed by; put forward by; instructions of; \
                      instruction of; order of; decree of; policy of; address of; named after; birthday of; reforms of; reform of; reforms by; reforms spearheaded by; spearheaded by; carried out by; launched by; announced by; pursued by; election of; \
                      re - election of; appointment of; speech of; works of; visit of; visits of; arrival of; trip of; reached by; \
                      support of; efforts of; role of; course of; decision of; victory of; proposal of; proposals of; statement of; statements of; \
                      words by; congratulated on behalf of; briefed on; book of; about; commitment of; by the decision of; achieved by; request of; task of; tasks of; set by; \
                      agreements of; agreement of; personal representative of; administration of; government of; under; like; term of; office of; inauguration of; including through; outcomes of; meeting of foreign ministers of; \
                      every; each; successor to; replaces; replaced; succeeded; upon the instruction of; по поручению; под руководством; администрации; администрация; инициатива; инициативы; визит; визита; визиту; визитом; appointed by; nominated by; pledged by
            """;

    /** After "Xi Jinping's". */
    private static final Set<String> POSSESSED = WordSet.of("""
            envoy representative adviser advisor aide wife spokesman initiative initiatives policy address leadership reforms instruction instructions proposal proposals
            speech decision course article book visit visits trip arrival state official working upcoming
            forthcoming invitation message words statement remarks election re government administration
            doctrine press office request commitment efforts national first recent historic vision reform
            political planned last new participation foreign idea concept inauguration victory letter plan term
            attention behalf 2018 2019
            """);

    private static final Set<String> GIVING = WordSet.of("give gives gave giving convey conveyed pass send");

    private static final Set<String> GREETINGS = WordSet.of("greetings greeting regards wishes");

    private static final Map<String, Aside> TABLE = new HashMap<>();
    private static final int LONGEST = 5;
    private static final Set<String> SKIPPED =
            WordSet.of("the his her their its a current both h.e. mr distinguished great my dear friend");

    static {
        BEFORE.lines().forEach(row -> {
            Aside aside = Aside.valueOf(row.substring(0, 10).strip());
            for (String phrase : row.substring(10).split(";")) {
                TABLE.put(String.join(" ", keys(phrase)), aside);
            }
        });
    }

    private AsideWords() {}

    private static List<String> keys(String phrase) {
        return Words.of(phrase).stream()
                .map(Word::key)
                .filter(key -> !SKIPPED.contains(key))
                .toList();
    }

    /** What the words before a figure make of it. */
    static @Nullable Aside before(Sentence sentence, int from) {
        StringBuilder phrase = new StringBuilder();
        Aside longest = null;
        int taken = 0;
        for (int i = from - 1; i >= sentence.from() && taken < LONGEST; i--) {
            Word word = sentence.word(i);
            if (SKIPPED.contains(word.key())) {
                continue;
            }
            if (word.is(",") || word.is(".") || word.is(";")) {
                break;
            }
            phrase.insert(0, taken == 0 ? word.key() : word.key() + " ");
            taken++;
            Aside aside = TABLE.get(phrase.toString());
            longest = aside == null ? longest : aside;
        }
        return longest;
    }

    /** "Asked to give Xi Jinping his warm greetings": the greetings go to somebody who is not there. */
    static boolean greeted(Sentence sentence, int from, int to) {
        boolean given = from > sentence.from()
                && GIVING.contains(sentence.word(from - 1).key());
        for (int i = to; given && i < Math.min(sentence.to(), to + 5); i++) {
            if (GREETINGS.contains(sentence.word(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "Xi Jinping's initiative": somebody's thing is spoken of. */
    static boolean possessive(Sentence sentence, int to) {
        int next = to < sentence.to() && sentence.word(to).is("'") ? to + 1 : to;
        boolean genitive = next > to
                && next < sentence.to()
                && (sentence.word(next).is("s")
                        || POSSESSED.contains(sentence.word(next).key()));
        if (!genitive) {
            return false;
        }
        int noun = sentence.word(next).is("s") ? next + 1 : next;
        return noun < sentence.to() && POSSESSED.contains(sentence.word(noun).key());
    }
}
