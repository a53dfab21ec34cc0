package org.communique.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much the archive holds, for those who watch over it. */
@Component
public class Figures {

    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The figures of one moment.
     *
     * @param waitingFiles files of import runs that have no outcome yet
     * @param lastChange the number of the last change, which derived indexes follow
     */
    public record Now(
            long articles, long contacts, long officials, long sourcePages, long waitingFiles, long lastChange) {}

    @Transactional(readOnly = true)
    public Now now() {
        return sql.sql("""
                        SELECT (SELECT count(*) FROM article WHERE merged_into IS NULL) AS articles,
                               (SELECT count(*) FROM contact WHERE live) AS contacts,
                               (SELECT count(*) FROM official WHERE merged_into IS NULL) AS officials,
                               (SELECT count(*) FROM source_page) AS pages,
                               (SELECT coalesce(sum(run.files - (SELECT count(*) FROM import_outcome
                                                                 WHERE run_id = run.id)), 0)
                                FROM import_run run WHERE finished_at IS NULL) AS waiting,
                               (SELECT coalesce(max(seq), 0) FROM change) AS last_change""")
                .query((row, i) -> new Now(
                        row.getLong("articles"),
                        row.getLong("contacts"),
                        row.getLong("officials"),
                        row.getLong("pages"),
                        row.getLong("waiting"),
                        row.getLong("last_change")))
                .single();
    }
}
