package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.DocumentType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dates and countries of what was found, as the database has them now: what is gone by then is not shown. */
@Component
class FoundDates {

    private final JdbcClient sql;

    FoundDates(JdbcClient sql) {
        this.sql = sql;
    }

    record Dated(DocumentKey key, @Nullable DateView date, List<String> countries) {}

    Map<DocumentKey, Dated> of(List<DocumentKey> keys) {
        return sql
                .sql("""
                        SELECT 'ARTICLE' AS type, article.id, version.published_edtf AS edtf,
                               version.published_earliest AS earliest, version.published_latest AS latest,
                               version.published_basis AS basis, version.published_reasons AS reasons,
                               ARRAY(SELECT DISTINCT country FROM claim JOIN contact_country USING (contact_id)
                                     WHERE claim.article_id = article.id ORDER BY country) AS countries
                        FROM article JOIN article_version version ON version.id = article.shown_version
                        WHERE article.merged_into IS NULL AND article.id = ANY (:articles)
                        UNION ALL
                        SELECT 'CONTACT', contact.id, edtf, earliest, latest, basis, reasons,
                               ARRAY(SELECT country FROM contact_country WHERE contact_id = contact.id ORDER BY country)
                        FROM contact WHERE live AND contact.id = ANY (:contacts)""")
                .param("articles", ids(keys, DocumentType.ARTICLE))
                .param("contacts", ids(keys, DocumentType.CONTACT))
                .query((row, i) -> new Dated(
                        new DocumentKey(DocumentType.valueOf(row.getString("type")), row.getLong("id")),
                        Entries.date(row, ""),
                        List.of(Rows.texts(row, "countries"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Dated::key, Function.identity()));
    }

    private static Long[] ids(List<DocumentKey> keys, DocumentType type) {
        return keys.stream()
                .filter(key -> key.type() == type)
                .map(DocumentKey::id)
                .toArray(Long[]::new);
    }
}
