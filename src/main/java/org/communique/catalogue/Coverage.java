package org.communique.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the archive holds, and what it lacks. */
@Component
@Transactional(readOnly = true)
public class Coverage {

    private static final String DATED =
            "date_trunc('month', version.published_earliest) = date_trunc('month', version.published_latest)";

    private final JdbcClient sql;
    private final Quarantine quarantine;

    Coverage(JdbcClient sql, Quarantine quarantine) {
        this.sql = sql;
        this.quarantine = quarantine;
    }

    public CoverageView all() {
        Map<String, Long> waiting = quarantine.waitingByMonth();
        List<CoverageView.Month> months = months(waiting);
        Map<String, Long> beyond = new LinkedHashMap<>(waiting);
        months.forEach(month -> beyond.remove(month.month()));
        return new CoverageView(
                count("SELECT count(*) FROM article WHERE merged_into IS NULL"),
                count("SELECT count(*) FROM article JOIN article_version version ON version.id = article.shown_version"
                        + " WHERE merged_into IS NULL AND (" + DATED + ") IS NOT TRUE"),
                count("""
                        SELECT count(*) FROM (
                            SELECT DISTINCT ON (name) outcome FROM import_outcome ORDER BY name, run_id DESC) latest
                        WHERE outcome = 'rejected'"""),
                quarantine.waiting(),
                beyond,
                months);
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<CoverageView.Month> months(Map<String, Long> waiting) {
        return sql.sql("""
                        WITH held AS (
                            SELECT date_trunc('month', version.published_earliest) AS month,
                                   ARRAY(SELECT DISTINCT country FROM claim JOIN contact_country USING (contact_id)
                                         WHERE claim.article_id = article.id) AS countries
                            FROM article JOIN article_version version ON version.id = article.shown_version
                            WHERE article.merged_into IS NULL AND %s)
                        SELECT to_char(month, 'YYYY-MM') AS month, count(countries) AS articles,
                               count(*) FILTER (WHERE 'US' = ANY (countries)) AS us,
                               count(*) FILTER (WHERE 'CN' = ANY (countries)) AS cn
                        FROM generate_series((SELECT min(month) FROM held), (SELECT max(month) FROM held),
                                             INTERVAL '1 month') AS month
                        LEFT JOIN held USING (month)
                        GROUP BY month ORDER BY month DESC""".formatted(DATED))
                .query((row, i) -> new CoverageView.Month(
                        row.getString("month"),
                        row.getLong("articles"),
                        row.getLong("us"),
                        row.getLong("cn"),
                        waiting.getOrDefault(row.getString("month"), 0L)))
                .list();
    }
}
