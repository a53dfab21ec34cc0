package org.communique.catalogue;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what an article is before it changes, and puts that back. */
@Component
class FormerStates {

    /** What hangs on a claim and goes with it. */
    static final List<String> OF_CLAIMS = List.of("claim_participant", "claim_mention", "evidence");

    private final JdbcClient sql;

    FormerStates(JdbcClient sql) {
        this.sql = sql;
    }

    /** As JSON: the shown version and its claims, whole rows, so that columns of later versions come along. */
    String of(long article) {
        StringBuilder ofClaims = new StringBuilder();
        OF_CLAIMS.forEach(table -> ofClaims.append("""
                , '%1$s', (SELECT jsonb_agg(to_jsonb(%1$s) ORDER BY %1$s.claim_id, %1$s.number)
                           FROM claim JOIN %1$s ON %1$s.claim_id = claim.id WHERE claim.article_id = article.id)""".formatted(table)));
        return sql.sql("""
                        SELECT jsonb_build_object(
                            'shown_version', shown_version, 'sort_day', sort_day,
                            'versions', (SELECT max(number) FROM article_version WHERE article_id = article.id),
                            'identities', (SELECT jsonb_agg(identity ORDER BY identity) FROM article_identity
                                           WHERE article_id = article.id),
                            'official', (SELECT jsonb_agg(DISTINCT to_jsonb(official))
                                         FROM claim JOIN claim_participant ON claim_participant.claim_id = claim.id
                                         JOIN official ON official.id = claim_participant.official_id
                                         WHERE claim.article_id = article.id AND official.provisional),
                            'claim', (SELECT jsonb_agg(to_jsonb(claim) ORDER BY number) FROM claim
                                      WHERE article_id = article.id)%s)::text
                        FROM article WHERE id = :article""".formatted(ofClaims))
                .param("article", article)
                .query(String.class)
                .single();
    }

    /** Makes the article's row, identities, versions and claims what they were before a step of a run. */
    void putBack(long run, int number, long article) {
        step("""
                UPDATE article SET shown_version = (before ->> 'shown_version')::bigint,
                    sort_day = (before ->> 'sort_day')::date
                FROM step WHERE id = :article""", run, number, article);
        step("""
                DELETE FROM article_identity USING step
                WHERE article_identity.article_id = :article
                  AND identity NOT IN (SELECT jsonb_array_elements_text(before -> 'identities'))""", run, number, article);
        restore("official", run, number, article);
        restore("claim", run, number, article);
        OF_CLAIMS.forEach(table -> restore(table, run, number, article));
        dropVersions(
                article,
                "number > (SELECT (before ->> 'versions')::int FROM import_step"
                        + " WHERE run_id = :run AND number = :number)",
                run,
                number);
    }

    private void restore(String table, long run, int number, long article) {
        step("""
                INSERT INTO %1$s SELECT former.* FROM step, jsonb_populate_recordset(NULL::%1$s, nullif(before -> '%1$s', 'null'))
                    AS former
                ON CONFLICT DO NOTHING""".formatted(table), run, number, article);
    }

    /** Claims of other articles tell again of the contacts they told of before the step, which stand for themselves. */
    void moveBack(long run, int number) {
        step("""
                UPDATE contact SET merged_into = NULL
                FROM step, jsonb_array_elements(coalesce(before -> 'moved', '[]')) AS moved
                WHERE contact.id IN ((moved ->> 'contact')::bigint, (moved ->> 'home')::bigint)""", run, number, 0);
        step("""
                UPDATE claim SET contact_id = (moved ->> 'contact')::bigint, home_id = (moved ->> 'home')::bigint
                FROM step, jsonb_array_elements(coalesce(before -> 'moved', '[]')) AS moved
                WHERE claim.id = (moved ->> 'claim')::bigint""", run, number, 0);
    }

    private void step(String statement, long run, int number, long article) {
        sql.sql("WITH step AS (SELECT before FROM import_step WHERE run_id = :run AND number = :number) " + statement)
                .param("run", run)
                .param("number", number)
                .param("article", article)
                .update();
    }

    /** Removes an article, its versions and the pages that only it was read from. */
    void remove(long article) {
        sql.sql("UPDATE article SET shown_version = NULL WHERE id = ?")
                .param(article)
                .update();
        sql.sql("DELETE FROM article_identity WHERE article_id = ?")
                .param(article)
                .update();
        dropVersions(article, "number > 0", 0, 0);
        sql.sql("DELETE FROM article WHERE id = ?").param(article).update();
        sql.sql("INSERT INTO removed_article (id, removed_at) VALUES (?, now())")
                .param(article)
                .update();
    }

    private void dropVersions(long article, String which, long run, int number) {
        sql.sql("""
                        WITH dropped AS (DELETE FROM article_version WHERE article_id = :article AND %s
                                         RETURNING id, source_page_id)
                        DELETE FROM source_page WHERE id IN (SELECT source_page_id FROM dropped)
                          AND NOT EXISTS (SELECT FROM article_version
                                          WHERE source_page_id = source_page.id
                                            AND id NOT IN (SELECT id FROM dropped))""".formatted(which))
                .param("article", article)
                .param("run", run)
                .param("number", number)
                .update();
    }
}
