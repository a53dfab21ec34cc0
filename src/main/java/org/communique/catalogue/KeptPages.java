package org.communique.catalogue;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.communique.reading.MediaType;
import org.communique.reading.SourcePage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the source pages that are kept, as they came. */
@Component
@Transactional(readOnly = true)
public class KeptPages {

    private final JdbcClient sql;

    KeptPages(JdbcClient sql) {
        this.sql = sql;
    }

    /** The page that the shown version of an article was read from; empty when there is no such article any more. */
    public Optional<SourcePage> shown(long article) {
        return sql.sql("""
                        SELECT page.* FROM article
                        JOIN article_version version ON version.id = article.shown_version
                        JOIN source_page page ON page.id = version.source_page_id
                        WHERE article.id = ?""").param(article).query((row, i) -> page(row)).optional();
    }

    private static SourcePage page(ResultSet row) throws SQLException {
        String charset = row.getString("charset");
        return new SourcePage(
                row.getString("name"),
                row.getString("url"),
                MediaType.HTML.token().equals(row.getString("media_type")) ? MediaType.HTML : MediaType.TEXT,
                row.getBytes("bytes"),
                charset == null ? null : Charset.forName(charset));
    }
}
