package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.communique.reading.Fingerprint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the article that another capture of it is held as. */
@Component
class Fingerprints {

    private final JdbcClient sql;

    Fingerprints(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest article with a version that carries the same text, as far as captures tell. */
    Optional<Long> sameArticle(Fingerprint wanted) {
        return sql
                .sql("""
                        SELECT article_id, body, lead, sketch FROM fingerprint
                        WHERE body = :body OR lead <> '' AND lead = :lead OR bands && :bands
                        ORDER BY article_id, version_id""")
                .param("body", wanted.body())
                .param("lead", wanted.lead())
                .param("bands", wanted.bands().toArray(Long[]::new))
                .query((row, i) -> new Held(row.getLong("article_id"), fingerprint(row)))
                .list()
                .stream()
                .filter(held -> held.fingerprint().isSameArticle(wanted))
                .map(Held::article)
                .findFirst();
    }

    private record Held(long article, Fingerprint fingerprint) {}

    private static Fingerprint fingerprint(ResultSet row) throws SQLException {
        Integer[] sketch = (Integer[]) row.getArray("sketch").getArray();
        return new Fingerprint(row.getString("body"), row.getString("lead"), Arrays.asList(sketch));
    }

    void keep(ArticleVersion version, Fingerprint fingerprint) {
        sql.sql("""
                        INSERT INTO fingerprint (version_id, article_id, body, lead, sketch, bands)
                        VALUES (:version, :article, :body, :lead, :sketch, :bands)""")
                .param("version", version.id())
                .param("article", version.articleId())
                .param("body", fingerprint.body())
                .param("lead", fingerprint.lead())
                .param("sketch", fingerprint.sketch().toArray(Integer[]::new))
                .param("bands", fingerprint.bands().toArray(Long[]::new))
                .update();
    }
}
