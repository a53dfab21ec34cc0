package org.communique.catalogue;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.communique.catalogue.Kept.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a step of a run is not taken back: it cannot be, or somebody has edited its article since. */
@Component
class UndoObstacles {

    private final JdbcClient sql;

    UndoObstacles(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Kept> to(ArticleUndo.Step step, long run) {
        return Stream.<Supplier<Optional<Kept>>>of(
                        () -> Optional.ofNullable(step.undoneBy())
                                .map(undoing -> irreversible(step, "it was taken back already, by run " + undoing)),
                        () -> missing(step),
                        () -> laterStep(step, run),
                        () -> correction(step, run))
                .flatMap(obstacle -> obstacle.get().stream())
                .findFirst();
    }

    private Optional<Kept> missing(ArticleUndo.Step step) {
        Optional<Boolean> merged =
                sql.sql("""
                        SELECT merged_into IS NOT NULL
                            OR EXISTS (SELECT FROM article other WHERE other.merged_into = article.id)
                        FROM article WHERE id = ?""").param(step.article()).query(Boolean.class).optional();
        return merged.isEmpty()
                ? Optional.of(irreversible(step, "the article is gone already"))
                : merged.filter(Boolean::booleanValue)
                        .map(yes -> irreversible(step, "the article was merged with another since"));
    }

    private Optional<Kept> laterStep(ArticleUndo.Step step, long run) {
        return sql.sql("""
                        SELECT min(run_id) FROM import_step
                        WHERE article_id = :article AND undone_by IS NULL AND run_id > :run
                        HAVING count(*) > 0""")
                .param("article", step.article())
                .param("run", run)
                .query(Long.class)
                .optional()
                .map(later -> kept(step, "changed since by run " + later));
    }

    private Optional<Kept> correction(ArticleUndo.Step step, long run) {
        return sql.sql("""
                        SELECT correction.target FROM correction, import_run
                        WHERE import_run.id = :run AND undone_at IS NULL AND made_at >= import_run.started_at
                          AND (target = 'article' AND target_id = :article
                               OR target = 'contact'
                                  AND target_id IN (SELECT contact_id FROM claim WHERE article_id = :article))
                        LIMIT 1""")
                .param("run", run)
                .param("article", step.article())
                .query(String.class)
                .optional()
                .map(target -> kept(step, "a curator has corrected the " + target + " since"));
    }

    private static Kept irreversible(ArticleUndo.Step step, String why) {
        return Kept.of(Change.IRREVERSIBLE, step.article(), why);
    }

    private static Kept kept(ArticleUndo.Step step, String why) {
        return Kept.of(Change.KEPT, step.article(), why);
    }
}
