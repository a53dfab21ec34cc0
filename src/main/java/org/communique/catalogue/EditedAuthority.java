package org.communique.catalogue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What curators changed of the authority since articles were last read anew, and the articles that name it: by the names
 * it bears and those it bore before.
 */
@Component
@Transactional
public class EditedAuthority {

    private static final String EDITED = """
            WITH edited AS (
                SELECT DISTINCT target, target_id FROM correction
                WHERE target IN ('official', 'place')
                  AND greatest(made_at, undone_at) > coalesce(
                      (SELECT max(started_at) FROM import_run
                       WHERE kind = 'rederive' AND state = 'finished' AND NOT dry), '-infinity'))
            """;

    /** Of people the last word is enough: "Secretary Blinken". */
    private static final String WORDS = """
            , named AS (
                SELECT target, target_id, name FROM edited JOIN official ON target = 'official' AND id = target_id
                UNION SELECT target, target_id, name FROM edited
                    JOIN official_name ON target = 'official' AND official_id = target_id
                UNION SELECT target, target_id, name FROM edited JOIN place ON target = 'place' AND id = target_id
                UNION SELECT target, target_id, name FROM edited
                    JOIN place_name ON target = 'place' AND place_id = target_id
                UNION SELECT target, target_id, said #>> '{}' FROM edited JOIN correction USING (target, target_id),
                    unnest(ARRAY[value, former]) AS both_values,
                    jsonb_path_query(both_values, '$.** ? (@.type() == "string")') AS said
                    WHERE field IN ('name', 'other-names'))
            , word AS (
                SELECT DISTINCT lower(CASE target WHEN 'official' THEN regexp_replace(name, '^.*\\s', '') ELSE name END)
                    AS text FROM named)
            """;

    private final JdbcClient sql;

    EditedAuthority(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many officials and places were edited. */
    public record Edited(long officials, long places) {

        public boolean isEmpty() {
            return officials + places == 0;
        }
    }

    @Transactional(readOnly = true)
    public Edited now() {
        return sql.sql(EDITED + """
                        SELECT count(*) FILTER (WHERE target = 'official') AS officials,
                               count(*) FILTER (WHERE target = 'place') AS places FROM edited""")
                .query((row, i) -> new Edited(row.getLong("officials"), row.getLong("places")))
                .single();
    }

    /** Queues the articles that name what was edited, oldest first; returns how many. */
    public int queueArticles(long run) {
        return sql.sql("""
                        INSERT INTO import_file (run_id, number, name, article_id)
                        """ + EDITED + WORDS + """
                        SELECT :run, row_number() OVER (ORDER BY article.id) - 1, page.name, article.id
                        FROM article
                        JOIN article_version version ON version.id = article.shown_version
                        JOIN source_page page ON page.id = version.source_page_id
                        WHERE EXISTS (SELECT FROM word WHERE position(word.text IN lower(version.headline)) > 0)
                           OR EXISTS (SELECT FROM word JOIN paragraph ON version_id = version.id
                                        AND position(word.text IN lower(paragraph.text)) > 0)
                           OR EXISTS (SELECT FROM claim JOIN claim_participant ON claim_id = claim.id
                                      JOIN edited ON target = 'official' AND target_id = official_id
                                      WHERE claim.article_id = article.id)
                           OR EXISTS (SELECT FROM claim JOIN claim_mention ON claim_id = claim.id
                                      JOIN edited ON target = 'official' AND target_id = official_id
                                      WHERE claim.article_id = article.id)""").param("run", run).update();
    }
}
