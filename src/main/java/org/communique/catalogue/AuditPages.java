package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log, newest first. */
@Component
@Transactional(readOnly = true)
public class AuditPages {

    private final JdbcClient sql;

    AuditPages(JdbcClient sql) {
        this.sql = sql;
    }

    public List<AuditEntry> entries(AuditQuery query) {
        return sql.sql("""
                        SELECT id, noted_at, who, address, what, subject, fields, before_values, after_values
                        FROM audit_entry
                        WHERE (:who::text IS NULL OR who = :who)
                          AND (:what::text IS NULL OR what = :what OR starts_with(what, :what || '.'))
                          AND (:subject::text IS NULL OR subject = :subject)
                          AND (:before::bigint IS NULL OR id < :before)
                        ORDER BY id DESC LIMIT :limit""")
                .param("who", query.who())
                .param("what", query.what())
                .param("subject", query.subject())
                .param("before", query.before())
                .param("limit", query.limit())
                .query((row, i) -> entry(row))
                .list();
    }

    /** The names that occur in it. */
    public List<String> names() {
        return distinct("who");
    }

    /** What was done, as tokens. */
    public List<String> acts() {
        return distinct("what");
    }

    /** One step of an index for each value, however long the log. */
    private List<String> distinct(String column) {
        return sql.sql("""
                        WITH RECURSIVE seen (value) AS (
                            SELECT min(%1$s) FROM audit_entry
                            UNION ALL
                            SELECT (SELECT min(%1$s) FROM audit_entry WHERE %1$s > seen.value)
                            FROM seen WHERE seen.value IS NOT NULL)
                        SELECT value FROM seen WHERE value IS NOT NULL""".formatted(column)).query(String.class).list();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("address"),
                row.getString("what"),
                row.getString("subject"),
                changes(row));
    }

    private static List<FieldChange> changes(ResultSet row) throws SQLException {
        String[] fields = Rows.texts(row, "fields");
        String[] before = Rows.texts(row, "before_values");
        String[] after = Rows.texts(row, "after_values");
        return IntStream.range(0, fields.length)
                .mapToObj(i -> new FieldChange(fields[i], before[i], after[i]))
                .toList();
    }
}
