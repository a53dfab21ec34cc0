package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.site.Histogram.Bar;
import org.communique.site.Histogram.Piece;
import org.communique.site.Histogram.Wing;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final List<Tally> COUNTS = List.of(
            new Tally("2018", "US", "head-of-state", 3),
            new Tally("2018", "US", "other", 1),
            new Tally("2018", "CN", "minister", 2),
            new Tally("2018", "RU", "minister", 9),
            new Tally("2020", "CN", "ambassador", 1));

    private final Histogram histogram =
            Histogram.ofYears(COUNTS, Address.of("/timeline").with("after", "x"));

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
    void opensTheMonthsOfAChosenYearAndTheWayBack() {
        Address chosen = Address.of("/timeline").with("from", "2018").with("to", "2018");
        Histogram months = Histogram.ofMonths("2018", List.of(new Tally("2018-06", "US", "other", 2)), chosen);
        assertThat(months.bars()).hasSize(12).first().extracting(Bar::period).isEqualTo("2018-12");
        assertThat(months.bars().get(6).link()).isEqualTo("/timeline?from=2018-06&to=2018-06");
        assertThat(months.bars().get(6).left().contacts()).isEqualTo(2);
        assertThat(months.wider()).isEqualTo("/timeline");
    }

    @Test
    void namesEachYearOnceWhenMostAreEmpty() {
        List<Tally> faraway = List.of(new Tally("0001", "US", "other", 1), new Tally("2020", "US", "other", 1));
        assertThat(Histogram.ofYears(faraway, Address.of("/timeline")).bars())
                .extracting(Bar::period)
                .containsExactly("2020", "0001");
    }
}
