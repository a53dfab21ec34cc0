package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of import runs, and of what became of their files. */
@Component
@Transactional(readOnly = true)
public class RunPages {

    private static final int LATEST = 50;

    /** The rate counts from when the run was last taken up, so that hours of standing still do not slow it. */
    private static final String RUNS = """
            SELECT import_run.*,
                (SELECT max(id) FROM import_run undo WHERE undo.undoes = import_run.id AND NOT dry) AS undone_by,
                ((SELECT count(*) FROM import_outcome WHERE run_id = import_run.id) - done_when_claimed)
                / greatest(extract(epoch FROM coalesce(finished_at, clock_timestamp()) - claimed_at), 0.001) AS rate
            FROM import_run""";

    private final JdbcClient sql;

    RunPages(JdbcClient sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public List<RunView> latest() {
        return sql.sql(RUNS + " ORDER BY id DESC LIMIT ?")
                .param(LATEST)
                .query((row, i) -> view(row))
                .list();
    }

    /**
     * @throws NotInCatalogue when there is no such run
     */
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
}
