package org.communique.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.DocumentType;
import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries as conditions on the tables {@code contact} and {@code article}. Words are looked up in the full-text index
 * first, and stand as the ids that it found.
 */
@Component
class Filter {

    /** What took place, as far as the archive knows; announcements are shown when asked for. */
    private static final List<String> TOOK_PLACE = List.of("reported", "background");

    private final Search search;

    Filter(Search search) {
        this.search = search;
    }

    Conditions of(ContactQuery query) {
        List<String> standings = query.wanted(Dimension.STANDING);
        Conditions filter = Conditions.of("contact.live")
                .andAny(
                        "contact.standing = ANY (:standings)",
                        "standings",
                        standings.isEmpty() ? TOOK_PLACE : standings)
                .andAny("contact.kind = ANY (:kinds)", "kinds", query.wanted(Dimension.KIND))
                .andAny("contact.level = ANY (:levels)", "levels", query.wanted(Dimension.LEVEL))
                .andAny("contact.place = ANY (:places)", "places", query.wanted(Dimension.PLACE))
                .andAny("""
                        EXISTS (SELECT FROM contact_outlet
                                WHERE contact_id = contact.id AND outlet = ANY (:sources))""", "sources", query.wanted(Dimension.SOURCE))
                .andAny(
                        "EXISTS (SELECT FROM contact_country WHERE contact_id = contact.id AND country = ANY (:countries))",
                        "countries",
                        query.wanted(Dimension.COUNTRY))
                .and(
                        "contact.edtf IS NOT NULL AND coalesce(contact.latest, DATE 'infinity') >= :from",
                        "from",
                        first(query.from()))
                .and(
                        "contact.edtf IS NOT NULL AND coalesce(contact.earliest, DATE '-infinity') <= :to",
                        "to",
                        last(query.to()))
                .and("contact.id IN (SELECT unnest(:found))", "found", found(DocumentType.CONTACT, query.words()));
        List<String> officials = query.wanted(Dimension.OFFICIAL);
        for (int i = 0; i < officials.size(); i++) {
            filter.and("""
                    EXISTS (SELECT FROM participation JOIN official ON official.id = participation.official_id
                            WHERE participation.contact_id = contact.id AND official.slug = :official%d)""".formatted(i), "official" + i, officials.get(i));
        }
        return filter;
    }

    Conditions of(ArticleQuery query) {
        Conditions filter = Conditions.of("article.merged_into IS NULL")
                .andAny("article.outlet = ANY (:sources)", "sources", query.sources())
                .andAny("""
                        EXISTS (SELECT FROM claim JOIN contact_country USING (contact_id)
                                WHERE claim.article_id = article.id AND country = ANY (:countries))""", "countries", query.countries())
                .and(
                        "version.published_edtf IS NOT NULL AND coalesce(version.published_latest, DATE 'infinity') >= :from",
                        "from",
                        first(query.from()))
                .and(
                        "version.published_edtf IS NOT NULL AND coalesce(version.published_earliest, DATE '-infinity') <= :to",
                        "to",
                        last(query.to()))
                .and("article.id IN (SELECT unnest(:found))", "found", found(DocumentType.ARTICLE, query.words()));
        for (int i = 0; i < query.officials().size(); i++) {
            filter.and("""
                    EXISTS (SELECT FROM claim JOIN claim_participant ON claim_participant.claim_id = claim.id
                            JOIN official ON official.id = claim_participant.official_id
                            WHERE claim.article_id = article.id AND official.slug = :official%d)""".formatted(i), "official" + i, query.officials().get(i));
        }
        return filter;
    }

    private Long @Nullable [] found(DocumentType type, @Nullable String words) {
        return words == null || words.isBlank() ? null : search.ids(type, words);
    }

    private static @Nullable LocalDate first(@Nullable Edtf date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable LocalDate last(@Nullable Edtf date) {
        return date == null ? null : date.latest();
    }
}
