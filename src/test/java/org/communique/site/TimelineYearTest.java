package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.site.TimelineYear.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineYearTest {

    @Test
    void groupsByYearAndMonthAndKeepsTheOrder() {
        assertThat(show(entry(4, "2020-04-08", null), entry(3, "2020-04", null), entry(2, "2019-12-13", null)))
                .isEqualTo("2020: 4=(4 3) 2019: 12=(2)");
    }

    @Test
    void putsPartsInsideTheirVisitWhereverTheyStandBesideIt() {
        assertThat(show(entry(4, "2019-12-13", 3L), entry(3, "2019-12-13", null), entry(2, "2019-12-12", 3L)))
                .isEqualTo("2019: 12=(3[4 2])");
    }

    @Test
    void showsAPartWhoseVisitIsOnAnotherPage() {
        assertThat(show(entry(4, "2019-12-13", 3L))).isEqualTo("2019: 12=(4)");
    }

    @Test
    void inventsNoMonth() {
        assertThat(show(entry(5, "[2022-09-17..2025-01-20]", null), entry(4, "2022", null), entry(3, null, null)))
                .isEqualTo("2022: ?=(5 4) : ?=(3)");
        assertThat(show(entry(2, "2022-12-30/2023-01-02", null), entry(1, "[2022-12-01..2022-12-09]", null)))
                .isEqualTo("2022: 12=(2 1)");
    }

    private static String show(TimelineEntry... entries) {
        return TimelineYear.of(List.of(entries)).stream()
                .map(year -> year.name() + ": "
                        + year.months().stream()
                                .map(month ->
                                        (month.day() == null ? "?" : month.day().getMonthValue()) + "=("
                                                + rows(month.rows()) + ")")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
    }

    private static String rows(List<Row> rows) {
        return rows.stream()
                .map(row -> row.entry().id() + (row.parts().isEmpty() ? "" : "[" + rows(row.parts()) + "]"))
                .collect(Collectors.joining(" "));
    }

    private static TimelineEntry entry(long id, @Nullable String edtf, @Nullable Long partOf) {
        DateView date = edtf == null ? null : DateView.of(Dated.of(Edtf.parse(edtf), DateBasis.STATED));
        return new TimelineEntry(
                id,
                "meeting",
                "other",
                "reported",
                date,
                List.of("KZ", "US"),
                null,
                null,
                partOf,
                "Meeting",
                List.of(),
                List.of(),
                List.of());
    }
}
