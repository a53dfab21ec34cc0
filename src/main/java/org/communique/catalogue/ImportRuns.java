package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** The rate counts from when the run was last taken up, so that hours of standing still do not slow it. */
    private static final String RUNS = """
            SELECT import_run.*,
                (SELECT max(id) FROM import_run undo WHERE undo.undoes = import_run.id AND NOT dry) AS undone_by,
                ((SELECT count(*) FROM import_outcome WHERE run_id = import_run.id) - done_when_claimed)
                / greatest(extract(epoch FROM coalesce(finished_at, clock_timestamp()) - claimed_at), 0.001) AS rate
            FROM import_run""";

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

    /** In a dry run a new article is named by nothing, since it does not exist. */
    public void kept(ImportQueue.Claim claim, int number, String name, Kept kept) {
        boolean exists = !claim.dry() || kept.change() != Kept.Change.CREATED;
        String outcome = kept.change().name().toLowerCase(Locale.ROOT);
        outcome(claim.run(), number, name, outcome, kept.reason(), exists ? kept.article() : null);
        if (!claim.dry() && kept.trace() != null) {
            step(claim.run(), number, kept.article(), kept.trace());
        }
        for (FieldChange change : kept.fields()) {
            sql.sql(
                            "INSERT INTO import_change (run_id, number, field, before_value, after_value) VALUES (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(claim.run(), number, change.field(), change.before(), change.after()))
                    .update();
        }
    }

    /** Writes down what an undo needs. */
    private void step(long run, int number, long article, Trace trace) {
        sql.sql("""
                        INSERT INTO import_step (run_id, number, article_id, before)
                        VALUES (:run, :number, :article, :before::jsonb || coalesce((
                            SELECT jsonb_build_object('moved',
                                jsonb_agg(jsonb_build_object('claim', claim, 'contact', contact, 'home', home)))
                            FROM unnest(:claims::bigint[], :contacts::bigint[], :homes::bigint[]) AS moved (claim, contact, home)
                            HAVING count(*) > 0), '{}'))""")
                .param("run", run)
                .param("number", number)
                .param("article", article)
                .param("before", trace.before())
                .param("claims", trace.claims())
                .param("contacts", trace.contacts())
                .param("homes", trace.homes())
                .update();
    }

    /** A file that nothing came of. */
    public void refused(ImportQueue.Claim claim, int number, String name, String reason) {
        String outcome = claim.undoes() == null ? "rejected" : "irreversible";
        outcome(claim.run(), number, name, outcome, reason, null);
    }

    /** A file that somebody is to look at. */
    public void quarantined(ImportQueue.Claim claim, int number, String name, String reason) {
        outcome(claim.run(), number, name, "quarantined", reason, null);
    }

    /** A file that came into the archive out of quarantine before. */
    public void unchanged(ImportQueue.Claim claim, int number, String name, Quarantined known) {
        outcome(claim.run(), number, name, "unchanged", known.state() + " from quarantine before", known.article());
    }

    /** A file that waited in quarantine became an article: it belongs to the run that it came with. */
    public void released(Quarantined item, Kept kept) {
        sql.sql("""
                        UPDATE import_outcome SET outcome = :outcome, reason = :reason, article_id = :article
                        WHERE run_id = :run AND number = :number AND outcome = 'quarantined'""")
                .param("outcome", kept.change().name().toLowerCase(Locale.ROOT))
                .param("reason", "out of quarantine: " + kept.reason())
                .param("article", kept.article())
                .param("run", item.run())
                .param("number", item.number())
                .update();
        if (kept.trace() != null) {
            step(item.run(), item.number(), kept.article(), kept.trace());
        }
    }

    /** A file that waited in quarantine was dropped. */
    public void dropped(Quarantined item, String reason) {
        sql.sql("""
                        UPDATE import_outcome SET outcome = 'rejected', reason = ?
                        WHERE run_id = ? AND number = ? AND outcome = 'quarantined'""")
                .params("dropped from quarantine: " + reason, item.run(), item.number())
                .update();
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

    /** Ends a run that somebody asked to cancel and nobody else works on. */
    public void endCancelled(ImportQueue.Claim claim) {
        if (sql.sql("SELECT cancel_asked AND worker = ? FROM import_run WHERE id = ?")
                .params(claim.worker(), claim.run())
                .query(Boolean.class)
                .single()) {
            end(claim.run(), "cancelled", null);
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
            end(run, "cancelled", null);
        }
    }

    /** The files that were queued have served; only their outcomes stay. */
    private void end(long run, String state, @Nullable String failure) {
        int ended = sql.sql("""
                        UPDATE import_run SET state = :state, finished_at = :now, failure = :failure, worker = NULL
                        WHERE id = :run AND finished_at IS NULL""")
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

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RunView> latest() {
        return sql.sql(RUNS + " ORDER BY id DESC LIMIT ?")
                .param(LATEST)
                .query((row, i) -> view(row))
                .list();
    }

    /**
     * @throws NotInCatalogue when there is no such run
     */
    @Transactional(readOnly = true)
    public RunView run(long id) {
        Optional<RunView> run = sql.sql(RUNS + " WHERE id = ?")
                .param(id)
                .query((row, i) -> view(row))
                .optional();
        return run.orElseThrow(() -> new NotInCatalogue("There is no import run " + id));
    }

    private RunView view(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new RunView(
                id,
                row.getString("kind"),
                Rows.number(row, "undoes"),
                Rows.number(row, "undone_by"),
                row.getString("source"),
                row.getString("requested_by"),
                row.getString("state"),
                row.getBoolean("dry"),
                row.getBoolean("cancel_asked"),
                row.getInt("files"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getString("failure"),
                row.getDouble("rate"),
                counts(id));
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

    /**
     * What became of the files of a run, in their order.
     *
     * @param outcome only the files with this outcome; null for all
     * @param from the number of the first file asked for; the files of a run count from 0
     */
    @Transactional(readOnly = true)
    public List<OutcomeView> outcomes(long run, @Nullable String outcome, int from, int limit) {
        List<OutcomeView> found = sql.sql("""
                        SELECT number, name, outcome, reason, article_id FROM import_outcome
                        WHERE run_id = :run AND number >= :from AND (:outcome::text IS NULL OR outcome = :outcome)
                        ORDER BY number LIMIT :limit""")
                .param("run", run)
                .param("from", from)
                .param("outcome", outcome)
                .param("limit", limit)
                .query((row, i) -> new OutcomeView(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        Rows.number(row, "article_id"),
                        List.of()))
                .list();
        return found.stream().map(file -> withChanges(run, file)).toList();
    }

    private OutcomeView withChanges(long run, OutcomeView file) {
        return file.outcome().equals("updated") ? file.with(changes(run, file.number())) : file;
    }

    private List<FieldChange> changes(long run, int number) {
        return sql.sql("SELECT field, before_value, after_value FROM import_change WHERE run_id = ? AND number = ?")
                .params(run, number)
                .query((row, i) -> new FieldChange(
                        row.getString("field"), row.getString("before_value"), row.getString("after_value")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
