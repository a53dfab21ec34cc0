package org.communique.catalogue.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article or a contact, as it is to be found.
 *
 * @param day by which newest-first is ordered
 * @param dated whether its date is known at all
 * @param earliest its first possible day; null where nothing bounds it
 * @param latest its last possible day; null where nothing bounds it
 * @param headline weighs more than the text
 * @param text what is searched and shown
 * @param reports of a contact: the whole text of the articles that tell of it, searched when contacts alone are asked for
 */
public record SearchDocument(
        DocumentKey key,
        LocalDate day,
        boolean dated,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Passage headline,
        List<Passage> text,
        List<Passage> reports,
        Map<Dimension, List<String>> values) {

    public SearchDocument {
        text = List.copyOf(text);
        reports = List.copyOf(reports);
        values = Map.copyOf(values);
    }

    /** A text and its language, BCP 47. */
    public record Passage(String language, String text) {}
}
