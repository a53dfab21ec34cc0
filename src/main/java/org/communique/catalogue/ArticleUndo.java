package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.catalogue.Kept.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what a run did to an article, unless somebody has edited it since: the article is what it was, or gone, and
 * the contacts are derived anew from the claims that are left.
 */
@Component
public class ArticleUndo {

    private final EntityManager entities;
    private final JdbcClient sql;
    private final UndoObstacles obstacles;
    private final FormerStates states;
    private final ContactDerivation contacts;
    private final OfficialDirectory officials;
    private final ArticleFaces faces;
    private final Changes changes;

    ArticleUndo(
            EntityManager entities,
            JdbcClient sql,
            UndoObstacles obstacles,
            FormerStates states,
            ContactDerivation contacts,
            OfficialDirectory officials,
            ArticleFaces faces,
            Changes changes) {
        this.entities = entities;
        this.sql = sql;
        this.obstacles = obstacles;
        this.states = states;
        this.contacts = contacts;
        this.officials = officials;
        this.faces = faces;
        this.changes = changes;
    }

    /**
     * Takes back what a run did to the file of this number.
     *
     * @param undoing the run that takes back
     */
    @Transactional
    public Kept undo(long undoing, long run, int number) {
        Optional<Step> noted = step(run, number);
        if (noted.isEmpty()) {
            return Kept.of(Change.IRREVERSIBLE, 0, "what was there before was not written down");
        }
        Step step = noted.get();
        return obstacles.to(step, run).orElseGet(() -> reversed(step, undoing, run, number));
    }

    /** @param created whether the article came with it */
    record Step(long article, boolean created, @Nullable Long undoneBy) {}

    private Optional<Step> step(long run, int number) {
        return sql.sql("""
                        SELECT article_id, NOT jsonb_exists(before, 'versions') AS created, undone_by FROM import_step
                        WHERE run_id = ? AND number = ?""")
                .params(run, number)
                .query((row, i) ->
                        new Step(row.getLong("article_id"), row.getBoolean("created"), Rows.number(row, "undone_by")))
                .optional();
    }

    private Kept reversed(Step step, long undoing, long run, int number) {
        Set<Long> touched = new TreeSet<>(contacts(step.article()));
        sql.sql("DELETE FROM claim WHERE article_id = ?").param(step.article()).update();
        touched.addAll(movedContacts(run, number));
        states.moveBack(run, number);
        touched.addAll(movedContacts(run, number));
        if (step.created()) {
            states.remove(step.article());
        } else {
            states.putBack(run, number, step.article());
            touched.addAll(contacts(step.article()));
        }
        entities.clear();
        contacts.again(touched);
        entities.flush();
        if (step.created()) {
            changes.note("article", step.article());
        } else {
            faces.showAgain(step.article());
        }
        officials.forgetUnnamedSince(run);
        sql.sql("UPDATE import_step SET undone_by = ? WHERE run_id = ? AND number = ?")
                .params(undoing, run, number)
                .update();
        String reason = step.created() ? "the article was removed" : "the article is what it was before";
        return Kept.of(Change.REVERSED, step.article(), reason);
    }

    private Set<Long> contacts(long article) {
        return new TreeSet<>(
                sql.sql("""
                        SELECT contact_id FROM claim WHERE article_id = :article
                        UNION SELECT home_id FROM claim WHERE article_id = :article""").param("article", article).query(Long.class).list());
    }

    /** What the claims that are moved back tell of just now. */
    private Set<Long> movedContacts(long run, int number) {
        return new TreeSet<>(sql.sql("""
                        SELECT claim.contact_id
                        FROM import_step, jsonb_array_elements(coalesce(before -> 'moved', '[]')) AS moved
                        JOIN claim ON claim.id = (moved ->> 'claim')::bigint
                        WHERE run_id = ? AND import_step.number = ?""").params(run, number).query(Long.class).list());
    }
}
