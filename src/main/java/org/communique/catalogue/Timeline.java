package org.communique.catalogue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers which contacts there were, newest first. */
@Component
@Transactional(readOnly = true)
public class Timeline {

    private final JdbcClient sql;
    private final Entries entries;

    Timeline(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /**
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<TimelineEntry> contacts(ContactQuery query) {
        Conditions filter = Filter.of(query);
        long total = sql.sql("SELECT count(*) FROM contact WHERE " + filter)
                .params(filter.parameters())
                .query(Long.class)
                .single();
        Conditions page = filter.after(Cursor.parseNullable(query.after()), "contact.sort_day", "contact.id");
        List<Cursor> keys = sql.sql("SELECT sort_day, id FROM contact WHERE " + page
                        + " ORDER BY sort_day DESC, id DESC LIMIT :limit")
                .params(page.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Cursor(row.getDate("sort_day").toLocalDate(), row.getLong("id")))
                .list();
        Slice<Long> ids = Slice.of(total, keys, query.limit(), Cursor::id, Cursor::toString);
        return new Slice<>(ids.total(), entries.of(ids.items()), ids.next());
    }

    /** How many contacts began in each year, by the other country and by level; undated ones are left out. */
    public List<YearCount> years(ContactQuery query) {
        Conditions filter = Filter.of(query);
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
