package org.communique.catalogue;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The text of shown versions, as full text searches it. */
@Component
class ArticleTexts {

    private final JdbcClient sql;

    ArticleTexts(JdbcClient sql) {
        this.sql = sql;
    }

    void index(Article article, ArticleVersion version) {
        String body = version.paragraphs().stream().map(StoredParagraph::text).collect(Collectors.joining("\n"));
        sql.sql("""
                        INSERT INTO article_text (article_id, headline, body, names)
                        SELECT :article, :headline, :body, coalesce(string_agg(named.name, ' '), '')
                        FROM (SELECT DISTINCT official.name
                              FROM claim
                              JOIN claim_participant ON claim_participant.claim_id = claim.id
                              JOIN official ON official.id = claim_participant.official_id
                              WHERE claim.article_id = :article
                              UNION
                              SELECT official_name.name
                              FROM claim
                              JOIN claim_participant ON claim_participant.claim_id = claim.id
                              JOIN official_name ON official_name.official_id = claim_participant.official_id
                              WHERE claim.article_id = :article) AS named
                        ON CONFLICT (article_id) DO UPDATE
                            SET headline = excluded.headline, body = excluded.body, names = excluded.names""")
                .param("article", article.id())
                .param("headline", version.headline())
                .param("body", body)
                .update();
    }
}
