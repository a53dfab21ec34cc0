package org.communique.reading;

import java.nio.charset.Charset;
import java.util.List;

/** Guesses the encoding of text that is no UTF-8 and declares none: the right one shows the commonest letters of its language. */
final class Sniffer {

    /**
     * @param common the commonest letters of a language written in it
     * @param share how much of the language's foreign characters they make, roughly
     */
    private record Row(Charset charset, String common, double share) {

        static Row of(String charset, String common, double share) {
            return new Row(Charset.forName(charset), common, share);
        }

        /** About 1 for text of this encoding, and near 0 for others. */
        double fit(byte[] bytes, int length) {
            String text = new String(bytes, 0, length, charset);
            int foreign = 0;
            int known = 0;
            for (int i = 0; i < text.length(); i++) {
                foreign += text.charAt(i) > 0x7F ? 1 : 0;
                known += common.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            }
            return foreign == 0 ? 0 : known / share / foreign;
        }
    }

    private static final String RUSSIAN = "оеаинтсрвл";
    private static final String CHINESE = "的一是在不了有和人这中大为上国年日会发";
    private static final String TRADITIONAL = "的一是在不了有和人這中大為上國年日會發";
    private static final String JAPANESE = "のにはをたがでてとしれさい。、";
    private static final String KOREAN = "이다는의에을가고한지로은";

    private static final List<Row> ROWS = List.of(
            Row.of("windows-1251", RUSSIAN, 0.65),
            Row.of("KOI8-R", RUSSIAN, 0.65),
            Row.of("IBM866", RUSSIAN, 0.65),
            Row.of("GB18030", CHINESE, 0.13),
            Row.of("Big5", TRADITIONAL, 0.13),
            Row.of("Shift_JIS", JAPANESE, 0.35),
            Row.of("EUC-JP", JAPANESE, 0.35),
            Row.of("EUC-KR", KOREAN, 0.22));

    /** The West's, when no other fits. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final double ENOUGH = 0.45;

    private static final int SAMPLE = 65_536;

    private Sniffer() {}

    static Charset guess(byte[] bytes) {
        Charset best = LATIN;
        double most = ENOUGH;
        for (Row row : ROWS) {
            double fit = row.fit(bytes, Math.min(SAMPLE, bytes.length));
            if (fit > most) {
                best = row.charset();
                most = fit;
            }
        }
        return best;
    }
}
