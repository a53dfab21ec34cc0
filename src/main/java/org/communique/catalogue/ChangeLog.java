package org.communique.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.catalogue.search.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the log of changes so that none is missed: only what every transaction before the oldest running one has
 * written, as a lower number may be committed after a higher one.
 */
@Component
class ChangeLog {

    /** Entries at once, and the rest of the transaction that the last of them is of. */
    private static final int BATCH = 2000;

    private final JdbcClient sql;

    ChangeLog(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Changes after a position.
     *
     * @param now the position once they are applied
     * @param more whether others follow
     */
    record Batch(Set<Change> changes, Position now, boolean more) {}

    record Change(String entity, long id) {}

    /** Names this very database: a copy of it, or a restored one, is another. */
    String lineage() {
        return sql.sql("""
                        SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())
                        FROM pg_control_system()""").query(String.class).single();
    }

    /** The newest safe position, with nothing loaded yet. */
    Position start() {
        long safe = horizon();
        return new Position(lineage(), safe, last(safe), "");
    }

    /** All transactions before this are over. */
    private long horizon() {
        return sql.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private long last(long before) {
        return sql.sql("SELECT coalesce(max(seq), 0) FROM change WHERE tx < :before::text::xid8")
                .param("before", before)
                .query(Long.class)
                .single();
    }

    /** Whether a position is one of this database, and of this past of it: a restored backup may lack what was read. */
    boolean knows(Position position) {
        return position.lineage().equals(lineage())
                && position.transaction() <= horizon()
                && (position.last() == 0
                        || sql.sql("SELECT count(*) FROM change WHERE seq = :last AND tx < :transaction::text::xid8")
                                        .param("last", position.last())
                                        .param("transaction", position.transaction())
                                        .query(Long.class)
                                        .single()
                                > 0);
    }

    /** The newest change that can be seen, safe or not. */
    long newest() {
        return sql.sql("SELECT coalesce(max(seq), 0) FROM change")
                .query(Long.class)
                .single();
    }

    Batch after(Position position) {
        long safe = horizon();
        List<Entry> entries = sql.sql("""
                        SELECT seq, entity, entity_id, tx::text::bigint AS tx FROM change
                        WHERE tx >= :from::text::xid8 AND tx < :safe::text::xid8
                          AND tx <= coalesce((SELECT tx FROM change
                                              WHERE tx >= :from::text::xid8 AND tx < :safe::text::xid8
                                              ORDER BY tx, seq OFFSET :batch LIMIT 1), :safe::text::xid8)""")
                .param("from", position.transaction())
                .param("safe", safe)
                .param("batch", BATCH)
                .query((row, i) -> new Entry(
                        row.getLong("seq"),
                        row.getLong("tx"),
                        new Change(row.getString("entity"), row.getLong("entity_id"))))
                .list();
        boolean more = entries.size() > BATCH;
        long reached = more ? entries.stream().mapToLong(Entry::tx).max().orElse(safe) + 1 : safe;
        long last = entries.stream().mapToLong(Entry::seq).max().orElse(0);
        return new Batch(
                entries.stream().map(Entry::change).collect(Collectors.toSet()),
                new Position(position.lineage(), reached, Math.max(last, position.last()), ""),
                more);
    }

    private record Entry(long seq, long tx, Change change) {}
}
