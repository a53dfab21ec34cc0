package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    private static final String RUSSIAN =
            "Министр иностранных дел провёл встречу с послом, стороны обсудили торговлю и визиты.";
    private static final String CHINESE = "中国和哈萨克斯坦外长在阿斯塔纳举行会谈，双方就下半年的访问安排交换了意见，这是今年的第二次会谈。";
    private static final String JAPANESE = "外務大臣は火曜日にカザフスタンの大使と会談し、貿易と今後の訪問について話し合った。";
    private static final String WESTERN =
            "Le ministre a reçu l’ambassadeur à l'Élysée, où ils ont évoqué la coopération.";

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "UTF-8"})
    void tellsRussianByItsLetters(String charset) {
        assertThat(decoded(RUSSIAN.replace('ё', 'е'), charset)).isEqualTo(RUSSIAN.replace('ё', 'е'));
    }

    @Test
    void tellsOtherLanguagesByTheirLetters() {
        assertThat(decoded(CHINESE, "GB18030")).isEqualTo(CHINESE);
        assertThat(decoded(JAPANESE, "Shift_JIS")).isEqualTo(JAPANESE);
        assertThat(decoded(WESTERN, "windows-1252")).isEqualTo(WESTERN);
    }

    @Test
    void byteOrderMarkTellsAll() {
        assertThat(decoded(RUSSIAN, "UTF-16")).isEqualTo(RUSSIAN);
    }

    @Test
    void believesThePageOnlyWhereItsBytesAgree() {
        String page = "<meta charset=windows-1251>" + RUSSIAN;
        assertThat(decoded(page, "windows-1251")).isEqualTo(page);
        assertThat(decoded(page, "UTF-8")).isEqualTo(page);
    }

    @Test
    void toleratesACharacterCutOffOrBroken() {
        byte[] bytes = RUSSIAN.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[1001] = '?';
        assertThat(decode(Arrays.copyOf(bytes, 3001), null)).startsWith(RUSSIAN);
    }

    @Test
    void whoKnowsBetterThanThePageIsBelieved() {
        byte[] bytes = ("<meta charset=utf-8>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));
        assertThat(decode(bytes, Charset.forName("KOI8-R"))).endsWith(RUSSIAN);
    }

    private static String decoded(String text, String charset) {
        return decode(text.getBytes(Charset.forName(charset)), null);
    }

    private static String decode(byte[] bytes, Charset known) {
        return Decoding.decode(SourcePage.of("page.html", bytes).withCharset(known));
    }
}
