package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final String BODY = """
            The foreign ministers of the two countries met in the capital on Monday and signed a plan of consultations.

            They spoke of trade in grain, of trains across the steppe and of the students who wait for their visas since spring.

            The guest invited his host to pay a visit in the autumn, when the forum of regions is to open its doors.

            Both sides said they were content with how quickly the work at the new border crossing had gone ahead this year.
            """;

    @Test
    void sameArticleInAnotherLayoutHasTheSameText() {
        Fingerprint plain = fingerprint("Ministers meet in the capital\n\n" + BODY);
        Fingerprint framed = fingerprint(" date 2020-09-14 Go to the main site\n\nMinisters meet in the capital\n\n"
                + BODY.replace("signed a", "signed  a") + "\n\nCurrently reading");
        assertThat(framed.body()).isEqualTo(plain.body());
        assertThat(framed.isSameArticle(plain)).isTrue();
    }

    @Test
    void correctedOrCutOffArticleIsTheSame() {
        Fingerprint whole = fingerprint(BODY);
        assertThat(fingerprint(BODY.replace("on Monday", "on Tuesday")).isSameArticle(whole))
                .isTrue();
        assertThat(fingerprint(BODY.substring(0, BODY.length() / 2)).isSameArticle(whole))
                .isTrue();
        assertThat(fingerprint(BODY.replace("on Monday", "on Tuesday")).body()).isNotEqualTo(whole.body());
    }

    @Test
    void anotherArticleOfTheKindIsNot() {
        Fingerprint other = fingerprint("""
                The foreign minister received the ambassador of a neighbouring country, who hands over his office in summer.

                They looked back on four years of work and spoke of trade in grain, of transit and of culture.

                The guest thanked the ministry for its support and wished the people of the country prosperity and peace.
                """);
        assertThat(other.isSameArticle(fingerprint(BODY))).isFalse();
        assertThat(other.resemblance(fingerprint(BODY))).isLessThan(0.3);
    }

    @Test
    void alikeTextsShareAKeyAndOthersDoNot() {
        Fingerprint whole = fingerprint(BODY);
        Fingerprint corrected = fingerprint(BODY.replace("on Monday", "on Tuesday"));
        Fingerprint other = fingerprint(BODY.replace("e", "i"));
        assertThat(Collections.disjoint(whole.bands(), corrected.bands())).isFalse();
        assertThat(Collections.disjoint(whole.bands(), other.bands())).isTrue();
    }

    private static Fingerprint fingerprint(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return Fingerprint.of(new ArticleReader().read(SourcePage.of("page.txt", bytes)));
    }
}
