package org.communique.catalogue;

import java.util.List;
import org.communique.catalogue.FacetCounts.Facet;
import org.communique.catalogue.search.Dimension;
import org.communique.reading.Tokened;
import org.communique.recognition.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what would narrow a query further. */
@Component
@Transactional(readOnly = true)
public class Facets {

    private static final int MOST = 12;
    private static final List<String> STANDINGS =
            List.of(Standing.values()).stream().map(Tokened::token).toList();

    private final JdbcClient sql;
    private final Filter filters;
    private final Counted counted;
    private final WordedContacts worded;

    Facets(JdbcClient sql, Filter filters, Counted counted, WordedContacts worded) {
        this.sql = sql;
        this.filters = filters;
        this.counted = counted;
        this.worded = worded;
    }

    public FacetCounts of(ContactQuery query) {
        return query.hasWords() ? worded.counts(query) : counted.of("facets", query, this::count);
    }

    private FacetCounts count(ContactQuery query) {
        return new FacetCounts(
                countries(query.of(Dimension.COUNTRY, List.of())),
                tokens("kind", query.of(Dimension.KIND, List.of())),
                tokens("level", query.of(Dimension.LEVEL, List.of())),
                tokens("standing", query.of(Dimension.STANDING, STANDINGS)),
                tokens("place", query.of(Dimension.PLACE, List.of())).stream()
                        .limit(MOST)
                        .toList(),
                sources(query.of(Dimension.SOURCE, List.of())),
                officials(query));
    }

    /** How many contacts a query has in all. */
    public long total(ContactQuery query) {
        return query.hasWords() ? worded.total(query) : counted.of("total", query, this::countAll);
    }

    private long countAll(ContactQuery query) {
        Conditions filter = filters.of(query);
        return sql.sql("SELECT count(*) FROM contact WHERE " + filter)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    private List<Facet> tokens(String column, ContactQuery query) {
        Conditions filter = filters.of(query);
        return facets(
                "SELECT contact.%1$s AS value, contact.%1$s AS name, count(*) AS contacts FROM contact WHERE contact.%1$s IS NOT NULL AND "
                        .formatted(column),
                filter,
                "");
    }

    private List<Facet> countries(ContactQuery query) {
        return facets("""
                SELECT party.country AS value, party.country AS name, count(*) AS contacts
                FROM contact JOIN contact_country party ON party.contact_id = contact.id
                WHERE party.country <> 'KZ' AND\s""", filters.of(query), "");
    }

    private List<Facet> sources(ContactQuery query) {
        return facets("""
                SELECT told.outlet AS value, told.outlet AS name, count(*) AS contacts
                FROM contact JOIN contact_outlet told ON told.contact_id = contact.id
                WHERE\s""", filters.of(query), " LIMIT " + MOST);
    }

    private List<Facet> officials(ContactQuery query) {
        return facets("""
                SELECT official.slug AS value, official.name, count(*) AS contacts
                FROM contact
                JOIN participation ON participation.contact_id = contact.id
                JOIN official ON official.id = participation.official_id
                WHERE\s""", filters.of(query), " LIMIT " + MOST);
    }

    private List<Facet> facets(String select, Conditions filter, String limit) {
        return sql.sql(select + filter + " GROUP BY 1, 2 ORDER BY 3 DESC, 1" + limit)
                .params(filter.parameters())
                .query((row, i) -> new Facet(row.getString("value"), row.getString("name"), row.getLong("contacts")))
                .list();
    }
}
