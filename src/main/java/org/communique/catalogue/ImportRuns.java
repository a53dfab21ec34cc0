package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log of import runs: what was asked for, and what became of every file. */
@Component
@Transactional
public class ImportRuns {

    private static final int LATEST = 50;

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    ImportRuns(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    public long start(String source, String requestedBy) {
        long id = ids.next();
        sql.sql("INSERT INTO import_run (id, source, requested_by, state, started_at) VALUES (?, ?, ?, 'running', ?)")
                .params(id, source, requestedBy, now())
                .update();
        return id;
    }

    public void count(long run, int files) {
        sql.sql("UPDATE import_run SET files = ? WHERE id = ?")
                .params(files, run)
                .update();
    }

    public void kept(long run, int number, String name, Kept kept) {
        outcome(
                run,
                number,
                name,
                kept.change().name().toLowerCase(java.util.Locale.ROOT),
                kept.reason(),
                kept.article());
    }

    public void rejected(long run, int number, String name, String reason) {
        outcome(run, number, name, "rejected", reason, null);
    }

    private void outcome(long run, int number, String name, String outcome, String reason, @Nullable Long article) {
        sql.sql("""
                        INSERT INTO import_outcome (run_id, number, name, outcome, reason, article_id)
                        VALUES (:run, :number, :name, :outcome, :reason, :article)""")
                .param("run", run)
                .param("number", number)
                .param("name", name)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("article", article)
                .update();
    }

    public void finish(long run) {
        end(run, "finished", null);
    }

    public void fail(long run, String why) {
        end(run, "failed", why);
    }

    private void end(long run, String state, @Nullable String failure) {
        sql.sql("UPDATE import_run SET state = :state, finished_at = :now, failure = :failure WHERE id = :run")
                .param("state", state)
                .param("now", now())
                .param("failure", failure)
                .param("run", run)
                .update();
    }

    /** Whether a run over this source has ever come to its end. */
    @Transactional(readOnly = true)
    public boolean hasFinished(String source) {
        return sql.sql("SELECT EXISTS (SELECT FROM import_run WHERE source = ? AND state = 'finished')")
                .param(source)
                .query(Boolean.class)
                .single();
    }

    /** Runs whose process ended before they did. Only whoever holds the import lock may say so. */
    public void closeInterrupted() {
        sql.sql("UPDATE import_run SET state = 'failed', finished_at = ?, failure = ? WHERE state = 'running'")
                .params(now(), "the application ended before the run did; import again to complete it")
                .update();
    }

    /** Newest first, without the outcome of each file. */
    @Transactional(readOnly = true)
    public List<RunView> latest() {
        return sql.sql("SELECT * FROM import_run ORDER BY id DESC LIMIT ?")
                .param(LATEST)
                .query((row, i) -> view(row, List.of()))
                .list();
    }

    /**
     * @throws NotInCatalogue when there is no such run
     */
    @Transactional(readOnly = true)
    public RunView run(long id) {
        Optional<RunView> run = sql.sql("SELECT * FROM import_run WHERE id = ?")
                .param(id)
                .query((row, i) -> view(row, outcomes(id)))
                .optional();
        return run.orElseThrow(() -> new NotInCatalogue("There is no import run " + id));
    }

    private RunView view(ResultSet row, List<RunView.OutcomeView> outcomes) throws SQLException {
        long id = row.getLong("id");
        int files = row.getInt("files");
        boolean uncounted = row.wasNull();
        return new RunView(
                id,
                row.getString("source"),
                row.getString("requested_by"),
                row.getString("state"),
                uncounted ? null : files,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getString("failure"),
                counts(id),
                outcomes);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private Map<String, Long> counts(long run) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.sql("SELECT outcome, count(*) AS files FROM import_outcome WHERE run_id = ? GROUP BY outcome ORDER BY 1")
                .param(run)
                .query(row -> {
                    counts.put(row.getString("outcome"), row.getLong("files"));
                });
        return counts;
    }

    private List<RunView.OutcomeView> outcomes(long run) {
        return sql.sql("SELECT name, outcome, reason, article_id FROM import_outcome WHERE run_id = ? ORDER BY number")
                .param(run)
                .query((row, i) -> new RunView.OutcomeView(
                        row.getString("name"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        Rows.number(row, "article_id")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
