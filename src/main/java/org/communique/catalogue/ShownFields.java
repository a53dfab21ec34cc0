package org.communique.catalogue;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fields of an article as texts that can be compared: those of the shown version, and the contacts it tells of. */
@Component
class ShownFields {

    private static final List<String> COLUMNS = List.of(
            "headline",
            "published_edtf",
            "published_basis",
            "dateline_place",
            "dateline_agency",
            "section",
            "credit",
            "photo_credit",
            "byline",
            "tags",
            "language",
            "body",
            "stripped",
            "contacts");

    private final JdbcClient sql;

    ShownFields(JdbcClient sql) {
        this.sql = sql;
    }

    /** Null values stand for fields without one. */
    Map<String, @Nullable String> of(Article article) {
        return sql.sql("""
                        SELECT version.*,
                            (SELECT string_agg(text, E'\\n\\n' ORDER BY number) FROM paragraph
                             WHERE version_id = version.id) AS body,
                            (SELECT string_agg(text, E'\\n' ORDER BY number) FROM stripped
                             WHERE version_id = version.id) AS stripped,
                            (SELECT string_agg(concat_ws(' · ', edtf, kind, standing, level, place, title,
                                 (SELECT string_agg(concat_ws(', ', name, role, part), '; ' ORDER BY number)
                                  FROM claim_participant JOIN official ON official.id = official_id
                                  WHERE claim_id = claim.id)), E'\\n' ORDER BY number)
                             FROM claim WHERE version_id = version.id) AS contacts
                        FROM article JOIN article_version version ON version.id = article.shown_version
                        WHERE article.id = ?""").param(article.id()).query((row, i) -> fields(row)).single();
    }

    private static Map<String, @Nullable String> fields(ResultSet row) throws SQLException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            fields.put(column, text(row.getObject(column)));
        }
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) throws SQLException {
        return value instanceof Array array
                ? Arrays.stream((Object[]) array.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                : (String) value;
    }
}
