package org.communique.catalogue.search;

import java.util.List;

/**
 * Somebody or some place that has several spellings.
 *
 * @param dimension {@link Dimension#OFFICIAL} or {@link Dimension#PLACE}
 * @param value the dimension's value: an official's slug, a place's name of today
 * @param label as it is shown
 * @param spellings in any script, the label among them
 * @param weight the better known come first
 */
public record KnownName(Dimension dimension, String value, String label, List<String> spellings, long weight) {

    public KnownName {
        spellings = List.copyOf(spellings);
    }
}
