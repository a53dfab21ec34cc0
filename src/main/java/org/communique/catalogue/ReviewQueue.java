package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is doubtful, the most doubtful and the most read first, and remembers what was decided. */
@Component
@Transactional
public class ReviewQueue {

    /** The shares of doubt of each kind; times the articles that tell of it they make its rank. */
    private static final String ITEMS = ReviewDoubts.ALL.entrySet().stream()
            .map(doubt -> "SELECT '" + doubt.getKey() + "' AS doubt, found.* FROM (" + doubt.getValue() + ") found")
            .collect(Collectors.joining("\nUNION ALL\n"));

    private static final String STANDING = """
            SELECT item.*, decided.decision
            FROM (%s) item
            LEFT JOIN LATERAL (
                SELECT decision, evidence FROM review
                WHERE review.doubt = item.doubt AND review.subject = item.subject
                ORDER BY id DESC LIMIT 1) decided ON decided.evidence = item.evidence
            """.formatted(ITEMS);

    private final JdbcClient sql;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    ReviewQueue(JdbcClient sql, AuditLog audit, Ids ids, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** How much of each kind waits. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        ReviewDoubts.ALL.keySet().forEach(doubt -> counts.put(doubt, 0L));
        sql.sql("SELECT doubt, count(*) AS waiting FROM (" + STANDING + ") one WHERE decision IS NULL GROUP BY doubt")
                .query(row -> {
                    counts.put(row.getString("doubt"), row.getLong("waiting"));
                });
        return counts;
    }

    /**
     * What waits, or was deferred.
     *
     * @param doubt only this kind; null for all
     */
    @Transactional(readOnly = true)
    public List<ReviewItem> items(@Nullable String doubt, boolean deferred, int limit) {
        return sql.sql("SELECT * FROM (" + STANDING + """
                        ) one
                        WHERE (:doubt::text IS NULL OR doubt = :doubt)
                          AND (CASE WHEN :deferred THEN decision = 'defer' ELSE decision IS NULL END)
                        ORDER BY share * (1 + ln(1 + pages)) DESC, doubt, subject LIMIT :limit""")
                .param("doubt", doubt)
                .param("deferred", deferred)
                .param("limit", limit)
                .query((row, i) -> item(row))
                .list();
    }

    private static ReviewItem item(ResultSet row) throws SQLException {
        return new ReviewItem(
                row.getString("doubt"),
                row.getString("subject"),
                row.getString("evidence"),
                row.getString("label"),
                row.getString("other"),
                row.getString("words"),
                row.getString("detail"),
                row.getLong("pages"),
                row.getString("decision"));
    }

    /** Notes a decision; the doubt comes back when its evidence is another. */
    public void decide(String doubt, String subject, String evidence, String decision, String by) {
        sql.sql("""
                        INSERT INTO review (id, doubt, subject, evidence, decision, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ids.next(),
                        doubt,
                        subject,
                        evidence,
                        decision,
                        by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.note("review." + decision, "review/" + doubt + "/" + subject);
    }
}
