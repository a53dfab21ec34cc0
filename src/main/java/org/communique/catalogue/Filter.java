package org.communique.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A contact query as a condition on the table {@code contact}, with its named parameters. */
record Filter(List<String> conditions, Map<String, Object> parameters) {

    /** What took place, as far as the archive knows; announcements are shown when asked for. */
    private static final List<String> TOOK_PLACE = List.of("reported", "background");

    static Filter of(ContactQuery query) {
        Filter filter = new Filter(new ArrayList<>(List.of("contact.live")), new HashMap<>());
        filter.anyOf("contact.standing", "standings", query.standings().isEmpty() ? TOOK_PLACE : query.standings());
        filter.anyOf("contact.kind", "kinds", query.kinds());
        filter.anyOf("contact.level", "levels", query.levels());
        if (!query.countries().isEmpty()) {
            filter.and(
                    "EXISTS (SELECT FROM contact_country WHERE contact_id = contact.id AND country = ANY (:countries))",
                    "countries",
                    query.countries().toArray(String[]::new));
        }
        for (String slug : query.officials()) {
            filter.takesPart(slug);
        }
        filter.period(query);
        if (query.words() != null && !query.words().isBlank()) {
            filter.and("""
                    EXISTS (SELECT FROM claim JOIN article_text ON article_text.article_id = claim.article_id
                            WHERE claim.contact_id = contact.id
                              AND article_text.words @@ websearch_to_tsquery('english', :words))""", "words", query.words().replace("\u0000", ""));
        }
        return filter;
    }

    private void period(ContactQuery query) {
        LocalDate from = query.from() == null ? null : query.from().earliest();
        LocalDate to = query.to() == null ? null : query.to().latest();
        if (from != null) {
            and("coalesce(contact.latest, DATE 'infinity') >= :from AND contact.edtf IS NOT NULL", "from", from);
        }
        if (to != null) {
            and("coalesce(contact.earliest, DATE '-infinity') <= :to AND contact.edtf IS NOT NULL", "to", to);
        }
    }

    private void takesPart(String slug) {
        String name = "official" + conditions.size();
        and(
                "EXISTS (SELECT FROM participation JOIN official ON official.id = participation.official_id"
                        + " WHERE participation.contact_id = contact.id AND official.slug = :" + name + ")",
                name,
                slug);
    }

    private void anyOf(String column, String name, List<String> values) {
        if (!values.isEmpty()) {
            and(column + " = ANY (:" + name + ")", name, values.toArray(String[]::new));
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /** The rows that follow a cursor. */
    Filter after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return this;
        }
        Filter following = new Filter(new ArrayList<>(conditions), new HashMap<>(parameters));
        following.and("(contact.sort_day, contact.id) < (:afterDay, :afterId)", "afterDay", cursor.day());
        following.parameters.put("afterId", cursor.id());
        return following;
    }

    String condition() {
        return conditions.stream().collect(Collectors.joining(" AND "));
    }
}
