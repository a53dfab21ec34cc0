package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en      | The ministers met in Astana and spoke of trade.
            ru      | Министры встретились в Астане и обсудили торговлю.
            kk      | Министрлер Астанада кездесіп, сауданы талқылады.
            kk-Latn | Mınıstrler Astanada kezdesip, saýdanyń máselelerin talqylady.
            kk-Arab | مينيسترلەر استانادا كەزدەسىپ، ساۋدانى تالقىلادى.
            uk      | Міністри зустрілися в Астані та обговорили торгівлю.
            zh      | 两国外长在阿斯塔纳会晤，讨论了贸易问题。
            ja      | 両国の外相はアスタナで会談し、貿易について話し合った。
            ko      | 양국 외무장관이 아스타나에서 만나 무역을 논의했다.
            ar      | التقى الوزيران في أستانا وناقشا التجارة.
            fa      | وزیران دو کشور در آستانه دیدار و درباره تجارت گفتگو کردند.
            de      | Die Minister trafen sich in Astana und sprachen über den Handel.
            tr      | Bakanlar Astana'da bir araya geldi ve ticareti görüştü.
            fr      | Les ministres se sont rencontrés à Astana et ont parlé du commerce.
            ur      | دونوں ملکوں کے وزرائے خارجہ نے آستانہ میں ملاقات کی اور تجارت پر بات کی۔
            ug      | ئىككى دۆلەت مىنىستىرى ئاستانىدا كۆرۈشۈپ، سودا توغرىسىدا سۆزلەشتى ۋە كېلىشىم ئېلىپ بېرىشتى.
            ro      | Miniștrii s-au întâlnit la Astana și au vorbit despre comerț în prezența unei delegații din China.
            sr-Latn | Ministri su se sastali u Astani i razgovarali sa predsednikom o trgovini.
            hr      | Ministri su se sastali u Astani i razgovarali s predsjednikom o trgovini.
            und     | Astana 2023
            """)
    void tellsByLettersAndCommonWords(String language, String text) {
        assertThat(LanguageGuess.of(text, "und")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en, ru, en", "en, und, en", "it, it, it"})
    void wordsBeatWhatThePageDeclares(String language, String declared, String expected) {
        String text = language.equals("en")
                ? "The ministers of the two countries met in Astana."
                : "I ministri si sono incontrati ad Astana.";
        assertThat(LanguageGuess.of(text, declared)).isEqualTo(expected);
    }
}
