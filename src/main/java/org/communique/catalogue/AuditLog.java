package org.communique.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only log of who changed what. A note joins the transaction of the change, so that both are kept or none.
 * Secrets do not belong into it.
 */
@Component
@Transactional
public class AuditLog {

    private final JdbcClient sql;
    private final Actors actors;
    private final Ids ids;
    private final Clock clock;

    AuditLog(JdbcClient sql, Actors actors, Ids ids, Clock clock) {
        this.sql = sql;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that whoever acts just now did something that has no before and after. */
    public void note(String what, String subject) {
        note(what, subject, List.of());
    }

    /**
     * Notes the fields that differ between two states; a field that one of them lacks, or has as null, was not there.
     */
    public void note(
            String what, String subject, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Map<String, @Nullable String> both = new LinkedHashMap<>(after);
        before.keySet().forEach(field -> both.putIfAbsent(field, null));
        note(what, subject, FieldChange.between(before, both));
    }

    /**
     * Notes what whoever acts just now did.
     *
     * @param what the area and what was done there, as lower-case tokens with dots between: {@code account.disabled};
     *     the console filters by the area and calls it by the message {@code audit.what.account.disabled}
     * @param subject kind and key of what was changed; where that is the path of a page without its first stroke
     *     ({@code contacts/123}, {@code admin/imports/123}), the console links it
     */
    public void note(String what, String subject, List<FieldChange> changes) {
        note(actors.now(), what, subject, changes);
    }

    /** Notes what somebody did who is not the one acting just now: who logs in, for one, is not yet known to act. */
    public void note(Actor actor, String what, String subject, List<FieldChange> changes) {
        sql.sql("""
                        INSERT INTO audit_entry
                            (id, noted_at, who, address, what, subject, fields, before_values, after_values)
                        VALUES (:id, :at, :who, :address, :what, :subject, :fields, :before, :after)""")
                .param("id", ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.name())
                .param("address", actor.address())
                .param("what", what)
                .param("subject", subject)
                .param("fields", each(changes, FieldChange::field))
                .param("before", each(changes, FieldChange::before))
                .param("after", each(changes, FieldChange::after))
                .update();
    }

    /** Who is acting just now. */
    Actor actor() {
        return actors.now();
    }

    private static @Nullable String[] each(List<FieldChange> changes, Function<FieldChange, @Nullable String> value) {
        return changes.stream().map(value).toArray(String[]::new);
    }
}
