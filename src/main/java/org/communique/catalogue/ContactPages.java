package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is known of one contact. */
@Component
@Transactional(readOnly = true)
public class ContactPages {

    private final JdbcClient sql;
    private final Entries entries;
    private final ClaimViews claims;
    private final Confirmations confirmations;

    ContactPages(JdbcClient sql, Entries entries, ClaimViews claims, Confirmations confirmations) {
        this.sql = sql;
        this.entries = entries;
        this.claims = claims;
        this.confirmations = confirmations;
    }

    /**
     * @throws NotInCatalogue when there is no such contact
     * @throws GoneFromCatalogue when no article tells of it any more
     * @throws MovedInCatalogue when it was merged with another
     * @throws RefusedInCatalogue when a curator found that it is no contact
     */
    public ContactView contact(long id) {
        State state = sql.sql("SELECT live, merged_into FROM contact WHERE id = ?")
                .param(id)
                .query((row, i) -> new State(row.getBoolean("live"), Rows.number(row, "merged_into")))
                .optional()
                .orElseThrow(() -> new NotInCatalogue("There is no contact " + id));
        if (state.mergedInto() != null) {
            throw new MovedInCatalogue(state.mergedInto().toString());
        }
        if (!state.live()) {
            refusal(id).ifPresent(reason -> {
                throw new RefusedInCatalogue(reason);
            });
            throw new GoneFromCatalogue("No article tells of contact " + id + " any more");
        }
        TimelineEntry entry = entries.of(List.of(id)).get(0);
        return new ContactView(
                entry,
                claims.ofContact(id),
                confirmations.of(id),
                entry.partOf() == null ? null : one(entries.of(List.of(entry.partOf()))),
                entries.of(ids("SELECT id FROM contact WHERE part_of = ? AND live ORDER BY sort_day, id", List.of(id))),
                neighbour(id, "<", "DESC"),
                neighbour(id, ">", "ASC"));
    }

    private Optional<String> refusal(long id) {
        return sql.sql("""
                        SELECT reason FROM correction
                        WHERE target = 'contact' AND target_id = ? AND field = 'not-a-contact' AND undone_at IS NULL""").param(id).query(String.class).optional();
    }

    private record State(boolean live, @Nullable Long mergedInto) {}

    /**
     * The next contact in time that took place between Kazakhstan and one of the same countries; what a visit consists
     * of came neither before nor after it.
     */
    private @Nullable TimelineEntry neighbour(long id, String comparison, String order) {
        return one(entries.of(ids("""
                SELECT other.contact_id
                FROM contact_country mine
                JOIN contact_country other ON other.country = mine.country
                WHERE mine.contact_id = ? AND mine.country <> 'KZ' AND other.standing <> 'announced'
                  AND (other.sort_day, other.contact_id) %s (mine.sort_day, mine.contact_id)
                  AND EXISTS (SELECT FROM contact theirs JOIN contact own ON own.id = mine.contact_id
                              WHERE theirs.id = other.contact_id AND theirs.live
                                AND theirs.part_of IS DISTINCT FROM own.id AND own.part_of IS DISTINCT FROM theirs.id)
                ORDER BY other.sort_day %s, other.contact_id %s LIMIT 1""".formatted(comparison, order, order), List.of(id))));
    }

    private static @Nullable TimelineEntry one(List<TimelineEntry> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private List<Long> ids(String query, List<Object> parameters) {
        return sql.sql(query).params(parameters).query(Long.class).list();
    }
}
