package org.communique.catalogue;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What lies beneath corrected officials and places; what nobody corrected is its own base. */
@Component
class AuthorityBase {

    private final JdbcClient sql;

    AuthorityBase(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<JsonNode> of(CorrectionTarget target, long id) {
        return sql.sql("SELECT value FROM authority_base WHERE target = ? AND target_id = ?")
                .params(target.token(), id)
                .query(String.class)
                .optional()
                .map(Json::read);
    }

    void put(CorrectionTarget target, long id, Object value) {
        sql.sql("""
                        INSERT INTO authority_base (target, target_id, value) VALUES (?, ?, ?::jsonb)
                        ON CONFLICT (target, target_id) DO UPDATE SET value = excluded.value""").params(target.token(), id, Json.write(value)).update();
    }

    void remove(CorrectionTarget target, long id) {
        sql.sql("DELETE FROM authority_base WHERE target = ? AND target_id = ?")
                .params(target.token(), id)
                .update();
    }
}
