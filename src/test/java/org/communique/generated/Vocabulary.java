package org.communique.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words of a language that nobody speaks, beside those that every report has; the first are the commonest. */
final class Vocabulary {

    private static final int SIZE = 40_000;
    private static final int TOPICS = 60;
    private static final int TOPIC_WORDS = 1500;

    private static final List<String> SMALL = List.of(("the of to and in a for on that with is by as at from was an be"
                    + " has will this it its are were also which between not have their during two new been both or all"
                    + " more other after about up into over under within could one first out these those such many most"
                    + " some year years time day")
            .split(" "));
    private static final List<String> TRADE = List.of(("cooperation development bilateral relations economic trade"
                    + " projects region energy transport investment partnership strategic support agreement countries"
                    + " issues international programme volume growth exports imports grain railway border corridor water"
                    + " climate education science tourism digital agriculture logistics culture health market companies"
                    + " production plant factory harvest budget reform law society students citizens road bridge airport"
                    + " port pipeline uranium copper wheat cattle language library museum theatre film sport team match"
                    + " season weather snow flood steppe mountain river lake village city district street school hospital")
            .split(" "));

    private static final String[] ONSETS = "b d f g k l m n p r s t v z br dr gr kr pr tr st sk sl pl sh ch".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou io".split(" ");
    private static final String[] CODAS = ",,n,r,l,s,t,m,nd,st,rt,k,ng".split(",", -1);
    private static final String[] ENDINGS = ",,,s,ed,ing,ion,ment,er,ly,ness,al,ity,ive".split(",", -1);

    private final List<String> rare;

    Vocabulary(long seed) {
        Dice dice = Dice.of(seed, -1);
        Set<String> made = new LinkedHashSet<>();
        List<String> stems = new ArrayList<>();
        while (made.size() < SIZE) {
            String stem = !stems.isEmpty() && dice.percent(45) ? dice.pick(stems) : stem(dice);
            stems.add(stem);
            String word = stem + ENDINGS[dice.below(ENDINGS.length)];
            if (word.length() > 3) {
                made.add(word);
            }
        }
        rare = List.copyOf(made);
    }

    private static String stem(Dice dice) {
        StringBuilder stem = new StringBuilder();
        for (int syllable = dice.percent(15) ? 3 : dice.between(1, 2); syllable > 0; syllable--) {
            stem.append(ONSETS[dice.below(ONSETS.length)])
                    .append(VOWELS[dice.below(VOWELS.length)])
                    .append(CODAS[dice.below(CODAS.length)]);
        }
        return stem.toString();
    }

    /** A word of running text on a topic: small words, words of the trade, the topic's own, and any. */
    String word(Dice dice, int topic) {
        int kind = dice.below(100);
        if (kind < 38) {
            return SMALL.get(dice.ranked(SMALL.size(), 2));
        }
        if (kind < 52) {
            return TRADE.get(dice.ranked(TRADE.size(), 8));
        }
        return kind < 70 ? ofTopic(dice, topic) : rare.get(dice.ranked(SIZE, 12));
    }

    /** A word that says what a report is about. */
    String ofTopic(Dice dice, int topic) {
        int first = (topic % TOPICS) * (SIZE / TOPICS);
        return rare.get((first + dice.ranked(TOPIC_WORDS, 5)) % SIZE);
    }

    /** A word of any topic, the commonest first. */
    String at(int rank) {
        return rare.get(rank);
    }

    static int topics() {
        return TOPICS;
    }
}
