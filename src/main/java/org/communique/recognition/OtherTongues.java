package org.communique.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What languages that are not read whole call a talk: the beginnings of a few verbs and nouns. With them officials of both sides
 * whom the authority knows are recognised as having met; roles, dates in words and everything finer is not read.
 */
final class OtherTongues {

    /** The rest is read by these beginnings at least; what is taken for Russian or Kazakh may be a neighbour's language. */
    private static final Set<String> WHOLE = Set.of("en", "zh");

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "with", "has", "was", "for", "on", "by", "that");

    private static final String STEMS = """
            MEET_VERB  nagtagpo kinatagp nakipagtagp nakipagkit zusammen zusammengek görüş buluştu uchrash duşuş sasta sreo susre spotka setka reuni encontr incontr rencontr întâln intaln recebe recibi \
                       ricev primio primil empf traf treff getroff ontmoet träff találk tapas kohtu bertemu kezdes зустр срещ жолук \
                       жолуг учраш التق استقبل اجتمع يلتق ملاقات ديدار unterred entrevistó gesproch muzokar tárgyal
            MEET_NOUN  reunión reuniao reunione mazungumz разговор gespräch besprech entretien colloqui conversaç convorb rozmow razgovor muloqot мулоқот targyal tárgyal pertemuan \
                       sastanak مباحثات محادثات لقاء مذاكر گفتگو suhbat gepräche
            CALL_NOUN  telef هاتف تلفن تليفون
            VISIT_NOUN səfər sefer safar besuch staatsbesuch visita visite vizit wizyt návštěv látogat ziyaret tashrif زيار سفر poset
            VISIT_VERB angekomm amefik amewasil gedib gəlib eingetroff llegó chegou arrivé arrivat sosit przyby stigao وصل
            GREET      gratul felicit tebrik təbrik tabrik gutlag čestit condolenc kondolen beileid تهنئ تعاز تعزي تبريك
            """;

    /** "Recibirá", "encontrarão", "görüşecek", "uchrashadi": to come. */
    private static final List<String> FUTURE =
            List.of("ira", "iran", "arao", "irao", "erao", "ecek", "acak", "adi", "acaq", "acaqlar", "ecekler");

    private static final int LONGEST = 12;

    private static final Map<String, Cue.Kind> KINDS = kinds();

    private OtherTongues() {}

    private static Map<String, Cue.Kind> kinds() {
        Map<String, Cue.Kind> kinds = new HashMap<>();
        for (String row : STEMS.split("\n")) {
            String[] cells = row.strip().split("\\s+");
            for (int i = 1; i < cells.length; i++) {
                kinds.put(Fold.word(cells[i]), Cue.Kind.valueOf(cells[0]));
            }
        }
        return kinds;
    }

    /** Short English pages cannot be told by their letters alone. */
    static boolean written(String language, List<Sentence> sentences) {
        return !WHOLE.contains(language)
                && sentences.stream()
                        .noneMatch(sentence -> sentence.words().subList(sentence.from(), sentence.to()).stream()
                                        .map(Word::key)
                                        .filter(ENGLISH::contains)
                                        .distinct()
                                        .count()
                                >= 3);
    }

    static List<Cue> in(Sentence sentence, List<Figure> figures) {
        List<Cue> cues = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int at = i;
            boolean name = figures.stream().anyMatch(figure -> figure.from() <= at && at < figure.to());
            Cue.Kind kind = name ? null : kind(sentence.word(i).key());
            if (kind != null) {
                cues.add(new Cue(kind, i, i + 1));
            }
        }
        return cues;
    }

    /** "وبزيارة": Arabic joins and, with, to and the to its words. */
    private static String bare(String key) {
        String word = key;
        for (String prefix : List.of("و", "ب", "ل", "ال")) {
            word = word.length() > 4 && word.startsWith(prefix) ? word.substring(prefix.length()) : word;
        }
        return word;
    }

    private static Cue.@Nullable Kind kind(String key) {
        String word = bare(key);
        for (int length = Math.min(LONGEST, word.length()); length >= 4; length--) {
            Cue.Kind kind = KINDS.get(word.substring(0, length));
            if (kind != null) {
                return FUTURE.stream().anyMatch(word::endsWith) ? null : kind;
            }
        }
        return null;
    }
}
