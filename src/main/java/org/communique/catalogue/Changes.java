package org.communique.catalogue;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
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
        note(entity, List.of(id));
    }

    /** Of several things of one kind, in this order. */
    void note(String entity, Collection<Long> ids) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String noted = """
                INSERT INTO change (entity, entity_id, changed_at)
                SELECT :entity, id, :now FROM unnest(:ids) WITH ORDINALITY AS changed (id, place) ORDER BY place""";
        String revised = "UPDATE %s SET revision = revision + 1, changed_at = :now WHERE id = ANY (:ids)";
        sql.sql(REVISED.contains(entity) ? "WITH noted AS (" + noted + ") " + revised.formatted(entity) : noted)
                .param("entity", entity)
                .param("ids", ids.toArray(Long[]::new))
                .param("now", now)
                .update();
    }
}
