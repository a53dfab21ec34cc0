package org.communique.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only log of what changed. */
@Component
class Changes {

    private final JdbcClient sql;
    private final Clock clock;

    Changes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void note(String entity, long id) {
        sql.sql("INSERT INTO change (entity, entity_id, changed_at) VALUES (?, ?, ?)")
                .params(entity, id, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
