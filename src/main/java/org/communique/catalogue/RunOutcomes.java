package org.communique.catalogue;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of every file of a run, and what an undo needs. */
@Component
@Transactional
public class RunOutcomes {

    private static final String OUTCOME = """
            INSERT INTO import_outcome (run_id, number, name, outcome, reason, article_id)
            VALUES (:run, :number, :name, :outcome, :reason, :article)""";

    /** What an undo needs. */
    private static final String STEP = """
            INSERT INTO import_step (run_id, number, article_id, before)
            VALUES (:run, :number, :changed, :before::jsonb || coalesce((
                SELECT jsonb_build_object('moved',
                    jsonb_agg(jsonb_build_object('claim', claim, 'contact', contact, 'home', home)))
                FROM unnest(:claims::bigint[], :contacts::bigint[], :homes::bigint[]) AS moved (claim, contact, home)
                HAVING count(*) > 0), '{}'))""";

    private final JdbcClient sql;

    RunOutcomes(JdbcClient sql) {
        this.sql = sql;
    }

    /** In a dry run a new article is named by nothing, since it does not exist. */
    public void kept(ImportQueue.Claim claim, int number, String name, Kept kept) {
        boolean exists = !claim.dry() || kept.change() != Kept.Change.CREATED;
        String outcome = kept.change().name().toLowerCase(Locale.ROOT);
        Trace trace = claim.dry() ? null : kept.trace();
        StatementSpec noted = trace == null
                ? sql.sql(OUTCOME)
                : tracing(sql.sql("WITH noted AS (" + OUTCOME + ") " + STEP), kept.article(), trace);
        noted.param("run", claim.run())
                .param("number", number)
                .param("name", name)
                .param("outcome", outcome)
                .param("reason", kept.reason())
                .param("article", exists ? kept.article() : null)
                .update();
        for (FieldChange change : kept.fields()) {
            sql.sql(
                            "INSERT INTO import_change (run_id, number, field, before_value, after_value) VALUES (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(claim.run(), number, change.field(), change.before(), change.after()))
                    .update();
        }
    }

    private static StatementSpec tracing(StatementSpec step, long article, Trace trace) {
        return step.param("changed", article)
                .param("before", trace.before())
                .param("claims", trace.claims())
                .param("contacts", trace.contacts())
                .param("homes", trace.homes());
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
            tracing(sql.sql(STEP), kept.article(), kept.trace())
                    .param("run", item.run())
                    .param("number", item.number())
                    .update();
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
        sql.sql(OUTCOME)
                .param("run", run)
                .param("number", number)
                .param("name", name)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("article", article)
                .update();
    }
}
