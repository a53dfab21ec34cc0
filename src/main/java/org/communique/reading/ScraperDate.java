package org.communique.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the date that a scraper put before a page. It is the scraper's word, not the site's: where it knew only the
 * month it wrote the first of it, and then a later day that the lead states tells better.
 */
final class ScraperDate {

    private static final int LEAD = 2;

    private ScraperDate() {}

    static Optional<Dated> weigh(@Nullable Dated prefix, List<Paragraph> paragraphs) {
        return Optional.ofNullable(prefix).map(dated -> weighed(dated, paragraphs));
    }

    private static Dated weighed(Dated prefix, List<Paragraph> paragraphs) {
        LocalDate day = prefix.date().asDay().orElseThrow();
        return day.getDayOfMonth() > 1
                ? prefix
                : paragraphs.stream()
                        .limit(LEAD)
                        .flatMap(paragraph -> DayAndMonth.allIn(paragraph.text(), day.getYear()).stream())
                        .filter(stated ->
                                stated.isAfter(day) && YearMonth.from(stated).equals(YearMonth.from(day)))
                        .findFirst()
                        .map(stated -> between(stated, prefix))
                        .orElse(prefix);
    }

    private static Dated between(LocalDate stated, Dated prefix) {
        return new Dated(
                Edtf.between(stated, YearMonth.from(stated).atEndOfMonth()),
                DateBasis.BOUNDS,
                prefix.printed(),
                List.of(
                        "The scraper's date, the first of a month, stands for the month.",
                        "The article tells of " + stated + "."));
    }
}
