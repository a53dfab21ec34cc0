package org.communique.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The corrections as rows; they are never edited, only undone. */
@Component
class CorrectionRows {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    CorrectionRows(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /** What stands of a thing, in the order in which it was made. */
    Overlay of(CorrectionTarget target, long id) {
        return of(target, List.of(id)).getOrDefault(id, Overlay.NONE);
    }

    /** The same of several things; those without corrections are left out. */
    Map<Long, Overlay> of(CorrectionTarget target, Collection<Long> ids) {
        Map<Long, Overlay> corrected = new TreeMap<>();
        if (ids.isEmpty()) {
            return corrected;
        }
        sql.sql("""
                        SELECT target_id, field, value FROM correction
                        WHERE target = :target AND target_id = ANY (:ids) AND undone_at IS NULL ORDER BY id""")
                .param("target", target.token())
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    corrected
                            .computeIfAbsent(row.getLong("target_id"), id -> new Overlay(new LinkedHashMap<>()))
                            .fields()
                            .put(row.getString("field"), Json.read(row.getString("value")));
                });
        return corrected;
    }

    /** One field's correction that stands. */
    Optional<JsonNode> of(CorrectionTarget target, long id, String field) {
        return sql.sql("""
                        SELECT value FROM correction
                        WHERE target = ? AND target_id = ? AND field = ? AND undone_at IS NULL""")
                .params(target.token(), id, field)
                .query(String.class)
                .optional()
                .map(Json::read);
    }

    /** Whether a curator said that two contacts are two, or added one of them by hand. */
    boolean apart(long one, long other) {
        return sql.sql("""
                        SELECT EXISTS (
                            SELECT FROM correction WHERE target = 'contact' AND undone_at IS NULL
                              AND target_id IN (:one, :other)
                              AND (field = 'added' OR field IN ('apart:' || :one, 'apart:' || :other)
                                   OR field LIKE 'report:%' AND value IN (to_jsonb(:one), to_jsonb(:other))))""")
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    /** A correction to be made. */
    record Draft(
            CorrectionTarget target,
            long targetId,
            String field,
            @Nullable Object value,
            String reason,
            String by) {}

    /** Makes a correction; one that stands on the same field gives way. */
    long make(Draft draft, @Nullable Object former, List<Map<String, Object>> rests) {
        sql.sql("""
                        UPDATE correction SET undone_by = :by, undone_at = :now
                        WHERE target = :target AND target_id = :id AND field = :field AND undone_at IS NULL""")
                .param("by", draft.by())
                .param("now", now())
                .param("target", draft.target().token())
                .param("id", draft.targetId())
                .param("field", draft.field())
                .update();
        long id = ids.next();
        sql.sql("""
                        INSERT INTO correction
                            (id, target, target_id, field, value, reason, made_by, made_at, former, rests)
                        VALUES (:id, :target, :targetId, :field, :value::jsonb, :reason, :by, :now, :former::jsonb,
                                :rests::jsonb)""")
                .param("id", id)
                .param("target", draft.target().token())
                .param("targetId", draft.targetId())
                .param("field", draft.field())
                .param("value", Json.write(draft.value()))
                .param("reason", draft.reason())
                .param("by", draft.by())
                .param("now", now())
                .param("former", former == null ? null : Json.write(former))
                .param("rests", Json.write(rests))
                .update();
        return id;
    }

    /** Notes whether what is read beneath a correction is still what it was made against. */
    void markAgainst(CorrectionTarget target, long id, String field, @Nullable Object read) {
        sql.sql("""
                        UPDATE correction
                        SET stale = coalesce(former, 'null'::jsonb) <> :read::jsonb
                        WHERE target = :target AND target_id = :id AND field = :field AND undone_at IS NULL""")
                .param("read", Json.write(read))
                .param("target", target.token())
                .param("id", id)
                .param("field", field)
                .update();
    }

    /** Returns whether it stood until now. */
    boolean undo(long id, String by) {
        return sql.sql("UPDATE correction SET undone_by = ?, undone_at = ? WHERE id = ? AND undone_at IS NULL")
                        .params(by, now(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
