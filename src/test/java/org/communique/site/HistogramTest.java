package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.catalogue.YearCount;
import org.communique.site.Histogram.Bar;
import org.communique.site.Histogram.Piece;
import org.communique.site.Histogram.Wing;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final List<YearCount> COUNTS = List.of(
            new YearCount(2018, "US", "head-of-state", 3),
            new YearCount(2018, "US", "other", 1),
            new YearCount(2018, "CN", "minister", 2),
            new YearCount(2018, "RU", "minister", 9),
            new YearCount(2020, "CN", "ambassador", 1));

    private final Histogram histogram =
            Histogram.of(COUNTS, Address.of("/timeline").with("after", "x"));

    @Test
    void showsEveryYearNewestFirst() {
        assertThat(histogram.bars()).extracting(Bar::period).containsExactly("2020", "2019", "2018");
    }

    @Test
    void leadsToTheContactsOfTheYear() {
        assertThat(histogram.bars().get(2).link()).isEqualTo("/timeline?from=2018&to=2018");
    }

    @Test
    void growsLeftAndRightOfTheAxisAndStacksByLevel() {
        Bar bar = histogram.bars().get(2);
        assertThat(List.of(bar.left().contacts(), bar.right().contacts())).containsExactly(4L, 2L);
        assertThat(bar.left().pieces()).extracting(Piece::level).containsExactly("head-of-state", "other");
        Piece inner = bar.left().pieces().get(0);
        Piece outer = bar.left().pieces().get(1);
        assertThat(inner.x() + inner.width()).isEqualTo(Histogram.HALF);
        assertThat(outer.x() + outer.width()).isEqualTo(inner.x());
        assertThat(bar.right().pieces().get(0).x()).isEqualTo(Histogram.HALF + Histogram.AXIS);
    }

    @Test
    void staysInsideItsDrawing() {
        assertThat(histogram.bars())
                .flatExtracting(bar -> List.of(bar.left(), bar.right()))
                .flatExtracting(Wing::pieces)
                .allMatch(piece -> piece.x() >= 0 && piece.x() + piece.width() <= histogram.width());
    }

    @Test
    void namesEachYearOnceWhenMostAreEmpty() {
        List<YearCount> faraway = List.of(new YearCount(1, "US", "other", 1), new YearCount(2020, "US", "other", 1));
        assertThat(Histogram.of(faraway, Address.of("/timeline")).bars())
                .extracting(Bar::period)
                .containsExactly("2020", "0001");
    }
}
