package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.communique.reading.ArticleReader;
import org.communique.reading.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where contacts took place, and in which roles unlisted people took part. */
class VenuesTest {

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    private static final String REST =
            "\n\nThe sides spoke of trade, of the railway between their countries and of the students who learn abroad.";

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        "The Kazakh minister of foreign affairs, Mukhtar Tileuberdi, and U.S. Secretary of State Antony"
                                + " Blinken held talks in the Kazakh capital Astana on February 28, 2023.",
                        "Astana"),
                Arguments.of(
                        " date 2023-03-14 ASTANA. KAZINFORM – President Kassym-Jomart Tokayev received Chinese ambassador"
                                + " Zhang Xiao. They spoke of the upcoming summit of Central Asia and China in Xian.",
                        "Astana"),
                Arguments.of(
                        " date 2022-09-14 当地时间9月14日,国家主席习近平在哈萨克斯坦首都努尔苏丹同哈萨克斯坦总统托卡耶夫会谈。双方就两国关系交换了意见,并谈到铁路和留学生。",
                        "Nur-Sultan"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theFirstContactTookPlaceThere(String text, String place) {
        assertThat(read(text + REST).contacts().get(0).place()).isEqualTo(place);
    }

    @Test
    void anotherMeetingOfATripIsNotAtTheDateline() {
        List<RecognisedContact> contacts =
                read(" date 2022-05-21 NUR-SULTAN – Minister of Foreign Affairs of Kazakhstan"
                                + " Mukhtar Tileuberdi met with United States Secretary of State Antony Blinken in Washington on May 20."
                                + "\n\nHe also met with U.S. Deputy Secretary of Energy David Turk on the same day."
                                + REST)
                        .contacts();
        assertThat(contacts)
                .extracting(RecognisedContact::place)
                .doesNotContain("Nur-Sultan")
                .contains("Washington");
        assertThat(contacts)
                .flatExtracting(RecognisedContact::participants)
                .extracting(Participant::role)
                .contains("Deputy Secretary of Energy");
    }

    @Test
    void twoTitlesMayStandBeforeOneName() {
        assertThat(
                        read(" date 2025-11-04 Kazakhstan’s Minister of Energy, Yerlan Akkenzhenov, met with U.S. Secretary of the"
                                        + " Interior and Chairman of the National Energy Dominance Council, Doug Burgum, on the"
                                        + " sidelines of a forum." + REST)
                                .contacts())
                .flatExtracting(RecognisedContact::participants)
                .extracting(one -> one.name() + ", " + one.role())
                .containsExactly("Yerlan Akkenzhenov, Minister of Energy", "Doug Burgum, Secretary of the Interior");
    }

    private static Recognition read(String text) {
        return RECOGNISER.recognise(
                new ArticleReader().read(SourcePage.of("page.txt", text.getBytes(StandardCharsets.UTF_8))));
    }
}
