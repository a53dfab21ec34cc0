package org.communique.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what former versions of an article said. */
@Component
@Transactional(readOnly = true)
public class VersionPages {

    private final JdbcClient sql;

    VersionPages(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @throws NotInCatalogue when the article has no such version
     */
    public VersionView version(long article, int number) {
        return sql.sql("""
                        SELECT version.*,
                               ARRAY(SELECT text FROM paragraph WHERE version_id = version.id ORDER BY number) AS paragraphs
                        FROM article_version version WHERE article_id = ? AND number = ?""")
                .params(article, number)
                .query((row, i) -> new VersionView(
                        article,
                        number,
                        row.getString("cause"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("headline"),
                        List.of(Rows.texts(row, "paragraphs"))))
                .optional()
                .orElseThrow(() -> new NotInCatalogue("Article " + article + " has no version " + number));
    }
}
