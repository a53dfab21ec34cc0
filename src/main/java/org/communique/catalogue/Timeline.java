package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers which contacts there were, newest first. */
@Component
@Transactional(readOnly = true)
public class Timeline {

    private final JdbcClient sql;
    private final Filter filters;
    private final Entries entries;
    private final Facets facets;
    private final Counted counted;
    private final WordedContacts worded;

    Timeline(JdbcClient sql, Filter filters, Entries entries, Facets facets, Counted counted, WordedContacts worded) {
        this.sql = sql;
        this.filters = filters;
        this.entries = entries;
        this.facets = facets;
        this.counted = counted;
        this.worded = worded;
    }

    /**
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<TimelineEntry> contacts(ContactQuery query) {
        Slice<Long> ids = ids(query, query.hasWords() ? 0 : facets.total(query));
        return new Slice<>(ids.total(), entries.of(ids.items()), ids.next());
    }

    /** The ids of one slice; the total is only passed on. */
    Slice<Long> ids(ContactQuery query, long total) {
        if (query.hasWords()) {
            return worded.page(query);
        }
        Conditions page =
                filters.of(query).after(Cursor.parseNullable(query.after()), "contact.sort_day", "contact.id");
        List<Cursor> keys = sql.sql("SELECT sort_day, id FROM contact WHERE " + page
                        + " ORDER BY sort_day DESC, id DESC LIMIT :limit")
                .params(page.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Cursor(row.getDate("sort_day").toLocalDate(), row.getLong("id")))
                .list();
        return Slice.of(total, keys, query.limit(), Cursor::id, Cursor::toString);
    }

    /**
     * The cursor after which the page before this one begins; empty when that is the first page.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Optional<String> newer(ContactQuery query) {
        Cursor after = Cursor.parseNullable(query.after());
        if (after == null) {
            return Optional.empty();
        }
        if (query.hasWords()) {
            return worded.newer(query);
        }
        Conditions filter = filters.of(query).upTo(after, "contact.sort_day", "contact.id");
        List<Cursor> keys = sql.sql(
                        "SELECT sort_day, id FROM contact WHERE " + filter + " ORDER BY sort_day, id LIMIT :limit")
                .params(filter.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Cursor(row.getDate("sort_day").toLocalDate(), row.getLong("id")))
                .list();
        return keys.size() > query.limit() ? Optional.of(keys.get(query.limit()).toString()) : Optional.empty();
    }

    /** How many contacts began in each month, as {@link #years}; what is not known to the month is left out. */
    public List<MonthCount> months(ContactQuery query) {
        return query.hasWords() ? worded.months(query) : counted.of("months", query, this::countMonths);
    }

    private List<MonthCount> countMonths(ContactQuery query) {
        Conditions filter = filters.of(query);
        return sql.sql("""
                        SELECT to_char(contact.earliest, 'YYYY-MM') AS month, party.country, contact.level,
                               count(*) AS contacts
                        FROM contact JOIN contact_country party ON party.contact_id = contact.id
                        WHERE party.country <> 'KZ'
                          AND date_trunc('month', contact.earliest) = date_trunc('month', contact.latest) AND\s""" + filter + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
                .params(filter.parameters())
                .query((row, i) -> new MonthCount(
                        row.getString("month"),
                        row.getString("country"),
                        row.getString("level"),
                        row.getLong("contacts")))
                .list();
    }

    /** How many contacts began in each year, by the other country and by level; undated ones are left out. */
    public List<YearCount> years(ContactQuery query) {
        return query.hasWords() ? worded.years(query) : counted.of("years", query, this::countYears);
    }

    private List<YearCount> countYears(ContactQuery query) {
        Conditions filter = filters.of(query);
        return sql.sql("""
                        SELECT extract(year FROM contact.sort_day)::int AS year, party.country, contact.level,
                               count(*) AS contacts
                        FROM contact JOIN contact_country party ON party.contact_id = contact.id
                        WHERE party.country <> 'KZ' AND contact.edtf IS NOT NULL AND\s""" + filter + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3")
                .params(filter.parameters())
                .query((row, i) -> new YearCount(
                        row.getInt("year"), row.getString("country"), row.getString("level"), row.getLong("contacts")))
                .list();
    }
}
