package org.communique.recognition;

/**
 * "О визите президента, который вскоре приедет", "кездесу өтеді", "将于5月对哈进行国事访问": languages other than English say
 * that something is to come anywhere in the clause of the cue, not only beside it.
 */
final class ToCome {

    private static final Expressions CYRILLIC = Expressions.of("""
            предстоит; предстоят; состоится; состоятся; пройдет; пройдут; приедет; приедут; прилетит; прилетят; прибудет; прибудут; \
            посетит; посетят; встретится; встретятся; примет; примут; проведет; проведут; обсудит; обсудят; подпишет; подпишут; \
            совершит; отправится; направится; вылетит; начнется; ожидается; ожидаются; планируется; планируются; намечен; намечена; \
            намечены; запланирован; запланирована; запланированы; запланировано; предполагается; готовится; посещает; приезжает; \
            планирует; планируют; намерен; намерена; намерены; намеченного; намеченной; предстоящий; предстоящего; предстоящем; \
            предстоящая; предстоящей; предстоящую; предстоящих; скоро приедет; собирается; может посетить; будет; будут; \
            кездеседі; жүздеседі; қабылдайды; жүргізеді; өткізеді; өтеді; келеді; барады; қатысады; болады; жүргізбек; өткізбек; \
            кездеспек; келмек; бармақ; өтпек; болмақ; күтілуде; күтіледі; жоспарлануда; жоспарланған; қол қойылады; талқылайды; \
            сапары алдында; жолугушат; кабыл алат; өтөт; барат; келет""");

    private static final Expressions HAN = Expressions.of("""
            将; 拟; 即将; 计划; 期待; 有望; 定于; 预计; 届时; 予定; 見通し; 希望; 明年; 下月; 下周; 明日; 明天; 准备; 筹备; 着手; 出席即将; 邀请""");

    /** A relative clause goes on with what the noun before it is. */
    private static final String WHICH = "котор";

    private ToCome() {}

    static boolean says(Passage passage, Cue cue) {
        char letter = passage.word(cue.from()).key().charAt(0);
        if (Words.han(letter)) {
            return HAN.in(passage, start(passage, cue), end(passage, cue));
        }
        return Fold.cyrillic(letter) && CYRILLIC.in(passage, start(passage, cue), end(passage, cue));
    }

    private static int start(Passage passage, Cue cue) {
        int at = cue.from();
        while (at > passage.sentence().from() && !divides(passage, at - 1)) {
            at--;
        }
        return at;
    }

    private static int end(Passage passage, Cue cue) {
        int at = cue.to();
        while (at < passage.sentence().to() && !(divides(passage, at) && !which(passage, at))) {
            at++;
        }
        return at;
    }

    private static boolean which(Passage passage, int comma) {
        for (int i = comma + 1; i <= comma + 2 && passage.is(comma, ",") && passage.inside(i); i++) {
            if (passage.word(i).key().startsWith(WHICH)) {
                return true;
            }
        }
        return false;
    }

    /** A comma before a name or title divides no clause. */
    private static boolean divides(Passage passage, int at) {
        Word word = passage.word(at);
        boolean mark = word.is(",") || word.is(";") || word.is("\"") || word.is(":");
        return mark && passage.figures().stream().noneMatch(figure -> figure.from() <= at && at < figure.to());
    }
}
