package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.communique.reading.Edtf;
import org.junit.jupiter.api.Test;

class AuthorityTextTest {

    private static final Authority AUTHORITY = AuthorityFiles.AUTHORITY;

    @Test
    void keepsTenuresWithTheirCertainty() {
        KnownOfficial abdrakhmanov = official("kairat-abdrakhmanov");

        assertThat(abdrakhmanov.tenures())
                .extracting(Tenure::post, Tenure::certain)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Minister of Foreign Affairs", true),
                        org.assertj.core.groups.Tuple.tuple("Permanent Representative to the UN", false));
    }

    @Test
    void joinsOnePersonOfTwoTables() {
        assertThat(official("steve-daines").tenures()).hasSizeGreaterThan(1);
        assertThat(AUTHORITY.officials()).extracting(KnownOfficial::slug).doesNotHaveDuplicates();
    }

    @Test
    void placesBearTheirNamesOverTime() {
        KnownPlace astana = AUTHORITY.places().get(0);

        assertThat(astana.names())
                .contains(new KnownPlace.DatedName("Nur-Sultan", Edtf.parse("2019-03-23"), Edtf.parse("2022-09-17")));
    }

    @Test
    void aTenureOfNobodyIsRefused() {
        Map<String, String> files =
                Map.of("tenures.tsv", "slug\tpost\tcountry\tlevel\nnobody\tPresident\tKZ\thead-of-state");

        assertThatThrownBy(() -> AuthorityText.read(file -> files.getOrDefault(file, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    private static KnownOfficial official(String slug) {
        return AUTHORITY.officials().stream()
                .filter(official -> official.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
