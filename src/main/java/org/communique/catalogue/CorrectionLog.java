package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Answers which corrections were made. */
@Component
@Transactional(readOnly = true)
public class CorrectionLog {

    private static final String CORRECTIONS = """
            SELECT correction.*,
                   coalesce(official.slug, target_id::text) AS key,
                   coalesce(contact.title, version.headline, official.name, place.name, target_id::text) AS label
            FROM correction
            LEFT JOIN contact ON target = 'contact' AND contact.id = target_id
            LEFT JOIN article ON target = 'article' AND article.id = target_id
            LEFT JOIN article_version version ON version.id = article.shown_version
            LEFT JOIN official ON target = 'official' AND official.id = target_id
            LEFT JOIN place ON target = 'place' AND place.id = target_id
            WHERE\s""";

    private final JdbcClient sql;

    CorrectionLog(JdbcClient sql) {
        this.sql = sql;
    }

    /** What stands of a contact, and what made others part of it. */
    public List<CorrectionView> contact(long id) {
        return sql.sql(CORRECTIONS + """
                        undone_at IS NULL AND target = 'contact'
                        AND (target_id = :id OR (field = 'merged-into' OR field LIKE 'report:%') AND value = to_jsonb(:id))
                        ORDER BY correction.id""")
                .param("id", id)
                .query(CorrectionLog::view)
                .list();
    }

    /** What stands of an article. */
    public List<CorrectionView> article(long id) {
        return sql.sql(CORRECTIONS
                        + "undone_at IS NULL AND target = 'article' AND target_id = ? ORDER BY correction.id")
                .param(id)
                .query(CorrectionLog::view)
                .list();
    }

    /** What stands of an official, and who was found to be the same person. */
    public List<CorrectionView> official(String slug) {
        return sql.sql(CORRECTIONS + """
                        undone_at IS NULL AND target = 'official'
                        AND (official.slug = :slug OR field = 'merged-into' AND value = to_jsonb(:slug::text))
                        ORDER BY correction.id""")
                .param("slug", slug)
                .query(CorrectionLog::view)
                .list();
    }

    /**
     * All, newest first.
     *
     * @param target only these; null for all
     * @param state {@code standing}, {@code stale} or {@code undone}; null for all
     * @param before only those older than this one; 0 for all
     */
    public List<CorrectionView> all(@Nullable String target, @Nullable String state, long before, int limit) {
        String states = state == null
                ? "TRUE"
                : switch (state) {
                    case "standing" -> "undone_at IS NULL";
                    case "stale" -> "undone_at IS NULL AND stale";
                    case "undone" -> "undone_at IS NOT NULL";
                    default -> "FALSE";
                };
        return sql.sql(CORRECTIONS + states + """
                         AND (:target::text IS NULL OR target = :target)
                         AND (:before = 0 OR correction.id < :before)
                        ORDER BY correction.id DESC LIMIT :limit""")
                .param("target", target)
                .param("before", before)
                .param("limit", limit)
                .query(CorrectionLog::view)
                .list();
    }

    private static CorrectionView view(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        int colon = field.indexOf(':');
        return new CorrectionView(
                row.getLong("id"),
                row.getString("target"),
                row.getString("key"),
                row.getString("label"),
                colon < 0 ? field : field.substring(0, colon),
                colon < 0 ? null : field.substring(colon + 1),
                field.equals("added")
                        ? Json.text(Json.read(row.getString("value")), "source")
                        : text(row.getString("value")),
                text(row.getString("former")),
                row.getString("reason"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                instant(row.getObject("undone_at", OffsetDateTime.class)),
                row.getBoolean("stale"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static @Nullable String text(@Nullable String json) {
        return json == null ? null : text(Json.read(json));
    }

    /** Lists by their parts, objects by their values. */
    private static @Nullable String text(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isContainer()
                ? value.valueStream()
                        .map(CorrectionLog::text)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.joining(", "))
                : value.asString();
    }
}
