package org.communique.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.communique.catalogue.ImportQueue.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Import runs from the order to the end. */
@Component
@Transactional
public class ImportRuns {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    ImportRuns(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that a run was asked for; it may start once its files are counted. */
    public long start(RunOrder order) {
        long id = ids.next();
        sql.sql("""
                        INSERT INTO import_run (id, kind, source, requested_by, dry, undoes, state, started_at)
                        VALUES (:id, :kind, :source, :by, :dry, :undoes, 'queued', :now)""")
                .param("id", id)
                .param("kind", order.kind().name().toLowerCase(Locale.ROOT))
                .param("source", order.source())
                .param("by", order.requestedBy())
                .param("dry", order.dry())
                .param("undoes", order.undoes())
                .param("now", now())
                .update();
        return id;
    }

    public void count(long run, int files) {
        sql.sql("UPDATE import_run SET files = ? WHERE id = ?")
                .params(files, run)
                .update();
    }

    /** Ends a run that nobody has taken over. */
    public void finish(Claim claim) {
        end(claim.run(), claim.worker(), "finished", null);
    }

    /** Ends a run that nobody has taken over. */
    public void fail(Claim claim, String why) {
        end(claim.run(), claim.worker(), "failed", why);
    }

    /** Ends a run that somebody asked to cancel and nobody has taken over. */
    public void endCancelled(Claim claim) {
        if (sql.sql("SELECT cancel_asked FROM import_run WHERE id = ?")
                .param(claim.run())
                .query(Boolean.class)
                .single()) {
            end(claim.run(), claim.worker(), "cancelled", null);
        }
    }

    /** Asks that a run stop after the file it is at; one that nobody has begun ends at once. */
    public void cancel(long run) {
        sql.sql("UPDATE import_run SET cancel_asked = true WHERE id = ? AND finished_at IS NULL")
                .param(run)
                .update();
        if (sql.sql("SELECT EXISTS (SELECT FROM import_run WHERE id = ? AND state = 'queued')")
                .param(run)
                .query(Boolean.class)
                .single()) {
            end(run, null, "cancelled", null);
        }
    }

    /** The files that were queued have served; only their outcomes stay. */
    private void end(long run, @Nullable String worker, String state, @Nullable String failure) {
        int ended = sql.sql("""
                        UPDATE import_run SET state = :state, finished_at = :now, failure = :failure, worker = NULL
                        WHERE id = :run AND finished_at IS NULL AND worker IS NOT DISTINCT FROM :worker""")
                .param("worker", worker)
                .param("state", state)
                .param("now", now())
                .param("failure", failure)
                .param("run", run)
                .update();
        if (ended == 1) {
            sql.sql("DELETE FROM import_file WHERE run_id = ?").param(run).update();
        }
    }

    /** A run over this source that waits or is under way. */
    @Transactional(readOnly = true)
    public Optional<Long> unfinished(String source) {
        return sql.sql(
                        "SELECT min(id) FROM import_run WHERE source = ? AND kind = 'import' AND finished_at IS NULL AND NOT dry")
                .param(source)
                .query(Long.class)
                .optional();
    }

    /** Whether a run over this source has ever come to its end. */
    @Transactional(readOnly = true)
    public boolean hasFinished(String source) {
        return sql.sql(
                        "SELECT EXISTS (SELECT FROM import_run WHERE source = ? AND kind = 'import' AND state = 'finished' AND NOT dry)")
                .param(source)
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
