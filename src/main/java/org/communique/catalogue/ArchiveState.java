package org.communique.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells in one short query whether anything that is shown has changed. */
@Component
@Transactional(readOnly = true)
public class ArchiveState {

    /**
     * Numbers of the log are given out before they are committed, so one may appear below others that stand already;
     * that is why the sum over the last of them counts, not only the highest.
     */
    private static final String STATE = """
            SELECT concat_ws('.', latest.top, latest.notes, latest.sum, reference.loads) AS version,
                   greatest(latest.changed_at, reference.loaded_at, TIMESTAMPTZ 'epoch') AS changed_at
            FROM (SELECT max(seq) AS top, count(*) AS notes, sum(seq) AS sum, max(changed_at) AS changed_at
                  FROM (SELECT seq, changed_at FROM change ORDER BY seq DESC LIMIT 1000) last) latest,
                 (SELECT string_agg(left(sha256, 8), '.' ORDER BY name) AS loads, max(loaded_at) AS loaded_at
                  FROM reference_load) reference""";

    private final JdbcClient sql;

    ArchiveState(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A state of the archive: two equal versions show the same.
     *
     * @param changedAt when it last changed
     */
    public record Version(String text, Instant changedAt) {}

    public Version now() {
        return sql.sql(STATE)
                .query((row, i) -> new Version(
                        row.getString("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
