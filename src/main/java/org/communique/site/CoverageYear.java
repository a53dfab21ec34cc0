package org.communique.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.CoverageView;
import org.communique.catalogue.CoverageView.Month;
import org.jspecify.annotations.Nullable;

/**
 * One year of what is held.
 *
 * @param months January to December; null for a month before the first or after the last article
 */
record CoverageYear(String year, List<@Nullable Month> months) {

    static List<CoverageYear> of(CoverageView view) {
        Map<String, List<@Nullable Month>> years = new LinkedHashMap<>();
        for (Month month : view.months()) {
            years.computeIfAbsent(month.month().substring(0, 4), year -> twelveUnknown())
                    .set(Integer.parseInt(month.month().substring(5)) - 1, month);
        }
        List<CoverageYear> shown = new ArrayList<>();
        years.forEach((year, months) -> shown.add(new CoverageYear(year, months)));
        return shown;
    }

    private static List<@Nullable Month> twelveUnknown() {
        return new ArrayList<>(Collections.<@Nullable Month>nCopies(12, null));
    }

    public long articles() {
        return months.stream()
                .mapToLong(month -> month == null ? 0 : month.articles())
                .sum();
    }
}
