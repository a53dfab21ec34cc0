package org.communique.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of what changed. */
@Component
class Changes {

    /** Tables whose rows carry the number and the day of their last change. */
    private static final Set<String> REVISED = Set.of("article", "contact");

    private final JdbcClient sql;
    private final Clock clock;

    Changes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void note(String entity, long id) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        sql.sql("INSERT INTO change (entity, entity_id, changed_at) VALUES (?, ?, ?)")
                .params(entity, id, now)
                .update();
        if (REVISED.contains(entity)) {
            sql.sql("UPDATE " + entity + " SET revision = revision + 1, changed_at = ? WHERE id = ?")
                    .params(now, id)
                    .update();
        }
    }
}
