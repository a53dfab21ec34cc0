package org.communique.catalogue;

import java.util.List;
import java.util.Optional;
import org.communique.catalogue.Suspicion.Kind;
import org.communique.reading.CleanArticle;
import org.communique.reading.Fingerprint;
import org.communique.reading.Paragraph;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages that would overwrite another article: they stand under its address or name and share no word of it. Sites that
 * declare their front page as every page's address do so, and collections that call every page "index.html".
 */
@Component
@Transactional(readOnly = true)
public class Collisions {

    private static final double NOTHING_IN_COMMON = 0.05;

    private final JdbcClient sql;

    Collisions(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether these very bytes are held under the page's address or name: then all was said of them. */
    public boolean holds(Reading reading) {
        return sql.sql("SELECT EXISTS (SELECT FROM source_page WHERE identity = ? AND sha256 = ?)")
                .params(reading.identity(), reading.sha256())
                .query(Boolean.class)
                .single();
    }

    public Optional<Suspicion> of(Reading reading) {
        CleanArticle article = reading.article();
        String identity = reading.identity();
        List<Held> held = sql.sql("""
                        SELECT version.article_id, version.headline, fingerprint.sketch,
                            EXISTS (SELECT FROM paragraph WHERE version_id = version.id AND text = ANY (:texts)) AS shared
                        FROM article_identity JOIN article_version version USING (article_id)
                        JOIN fingerprint ON fingerprint.version_id = version.id
                        WHERE identity = :identity""")
                .param("identity", identity)
                .param(
                        "texts",
                        article.paragraphs().stream().map(Paragraph::text).toArray(String[]::new))
                .query((row, i) -> new Held(
                        row.getLong("article_id"),
                        row.getString("headline"),
                        List.of((Integer[]) row.getArray("sketch").getArray()),
                        row.getBoolean("shared")))
                .list();
        return held.isEmpty() || held.stream().anyMatch(one -> one.isLike(article, reading.fingerprint()))
                ? Optional.empty()
                : Optional.of(suspicion(identity, held.get(0)));
    }

    private static Suspicion suspicion(String identity, Held held) {
        return new Suspicion(
                Kind.DUPLICATE,
                "Another article stands under " + identity + ", and the two share no sentence",
                "Held: " + held.headline(),
                null,
                held.article());
    }

    private record Held(long article, String headline, List<Integer> sketch, boolean shared) {

        boolean isLike(CleanArticle other, Fingerprint wanted) {
            return shared
                    || headline.equals(other.headline())
                    || new Fingerprint("", "", sketch).resemblance(wanted) > NOTHING_IN_COMMON;
        }
    }
}
