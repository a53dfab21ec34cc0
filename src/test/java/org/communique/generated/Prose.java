package org.communique.generated;

import java.util.ArrayList;
import java.util.List;

/** Running text that says nothing, with words as frequent as in a language. */
final class Prose {

    private static final List<String> RUSSIAN = List.of(("и в на по с о для что из к при между будет были также года"
                    + " сотрудничество развитие отношения вопросы проекты торговля регион стороны отметили обсудили"
                    + " страны поддержка рост поставки зерно энергетика транспорт образование культура вода")
            .split(" "));
    private static final String LATIN = "abdefgiklmnoprstuvzchw";
    private static final String CYRILLIC = "абдефгиклмнопрстувзцхв";
    private static final String HAN = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
            + "民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样"
            + "与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品"
            + "式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热"
            + "领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华";

    private final Vocabulary vocabulary;

    Prose(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Paragraphs of about so many letters in all. */
    List<String> paragraphs(int letters, int topic, Language language, Dice dice) {
        List<String> paragraphs = new ArrayList<>();
        for (int written = 0; written < letters; ) {
            StringBuilder paragraph = new StringBuilder();
            for (int sentence = dice.between(2, 5); sentence > 0; sentence--) {
                paragraph.append(sentence(topic, language, dice)).append(language == Language.CHINESE ? "" : " ");
            }
            paragraphs.add(paragraph.toString().strip());
            written += paragraph.length();
        }
        return paragraphs;
    }

    /** What a report is about, in two words. */
    String topic(int topic, Language language, Dice dice) {
        return switch (language) {
            case ENGLISH -> vocabulary.ofTopic(dice, topic) + " and " + vocabulary.ofTopic(dice, topic);
            case RUSSIAN -> word(topic, language, dice) + " и " + cyrillic(vocabulary.ofTopic(dice, topic));
            case CHINESE -> word(topic, language, dice) + word(topic, language, dice);
        };
    }

    private String sentence(int topic, Language language, Dice dice) {
        StringBuilder sentence = new StringBuilder();
        for (int left = dice.between(8, 24); left > 0; left--) {
            sentence.append(word(topic, language, dice));
            boolean comma = left > 3 && dice.percent(6);
            sentence.append(
                    language == Language.CHINESE
                            ? left == 1 ? "。" : comma ? "，" : ""
                            : left == 1 ? "." : comma ? ", " : " ");
        }
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private String word(int topic, Language language, Dice dice) {
        return switch (language) {
            case ENGLISH -> vocabulary.word(dice, topic);
            case RUSSIAN ->
                dice.percent(55) ? RUSSIAN.get(dice.ranked(RUSSIAN.size(), 3)) : cyrillic(vocabulary.word(dice, topic));
            case CHINESE -> han(dice) + han(dice);
        };
    }

    private static String han(Dice dice) {
        int at = dice.ranked(HAN.length(), 20);
        return HAN.substring(at, at + 1);
    }

    private static String cyrillic(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().map(LATIN::indexOf).filter(at -> at >= 0).forEach(at -> letters.append(CYRILLIC.charAt(at)));
        return letters.isEmpty() ? "и" : letters.toString();
    }
}
