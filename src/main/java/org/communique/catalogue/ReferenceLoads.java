package org.communique.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which reference texts were loaded, so that unchanged ones are not loaded again. */
@Component
class ReferenceLoads {

    private final JdbcClient sql;
    private final Clock clock;

    ReferenceLoads(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean isNew(String name, String sha256) {
        return !current(name).equals(sha256);
    }

    /** The hash of what is loaded; empty when nothing is. */
    String current(String name) {
        return sql.sql("SELECT sha256 FROM reference_load WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Of several texts together: it differs when what is loaded of any of them does. */
    String state(String... names) {
        return sql.sql(
                        "SELECT coalesce(string_agg(sha256, ' ' ORDER BY name), '') FROM reference_load WHERE name = ANY (?)")
                .param(names)
                .query(String.class)
                .single();
    }

    void remember(String name, String sha256) {
        sql.sql("""
                        INSERT INTO reference_load (name, sha256, loaded_at) VALUES (?, ?, ?)
                        ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, loaded_at = excluded.loaded_at""")
                .params(name, sha256, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
