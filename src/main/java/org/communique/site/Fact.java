package org.communique.site;

import java.util.List;
import org.communique.catalogue.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report says of a contact.
 *
 * @param anchor its own place on the page
 * @param field the key of what it tells
 * @param value what it tells, in words
 * @param official the key of the official it names
 * @param note what else is known of it, such as the basis of a date
 * @param quotes the words it rests on
 */
record Fact(
        String anchor,
        String field,
        String value,
        @Nullable String official,
        @Nullable String note,
        List<Quote> quotes) {

    /** Words of an article and where they stand in it. */
    record Quote(String text, String anchor) {

        static Quote of(EvidenceView evidence) {
            return new Quote(evidence.quote(), anchorOf(evidence));
        }
    }

    /** Where evidence stands on the page of its article. */
    static String anchorOf(EvidenceView evidence) {
        String place = evidence.start() + "-" + evidence.end();
        return switch (evidence.where()) {
            case "body" -> "p" + evidence.paragraph() + "-" + place;
            case "headline" -> "h-" + place;
            default -> evidence.where();
        };
    }
}
