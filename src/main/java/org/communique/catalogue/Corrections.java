package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.reading.Tokened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which a curator's decisions enter. Each is a row with its reason; what readers see is derived anew from
 * what was read and the corrections that stand, here and whenever an article is read again.
 */
@Component
@Transactional
public class Corrections {

    private final EntityManager entities;
    private final CorrectionRows rows;
    private final CorrectionEffects effects;
    private final FormerValues former;
    private final Rests rests;
    private final AuditLog audit;
    private final ImportLock lock;
    private final Ids ids;
    private final JdbcClient sql;

    Corrections(
            EntityManager entities,
            CorrectionRows rows,
            CorrectionEffects effects,
            FormerValues former,
            Rests rests,
            AuditLog audit,
            ImportLock lock,
            Ids ids,
            JdbcClient sql) {
        this.entities = entities;
        this.rows = rows;
        this.effects = effects;
        this.former = former;
        this.rests = rests;
        this.audit = audit;
        this.lock = lock;
        this.ids = ids;
        this.sql = sql;
    }

    /**
     * Corrects fields of one thing, all for one reason.
     *
     * @param values by field; texts, lists of texts, or maps, as the field wants; null stands for "none"
     * @param reason shown to every reader; not blank
     * @param by the curator's name, shown to curators only
     */
    public List<Long> correct(
            CorrectionTarget target,
            long id,
            Map<String, ? extends @Nullable Object> values,
            String reason,
            String by) {
        lock.hold();
        List<Long> made = new ArrayList<>();
        values.forEach((field, value) -> made.add(make(target, id, field, value, reason, by)));
        effects.follow(target, id, values.keySet());
        return made;
    }

    private long make(
            CorrectionTarget target, long id, String field, @Nullable Object value, String reason, String by) {
        Object read = former.of(target, id, field);
        audit.note(
                "correction.made",
                effects.subject(target, id),
                List.of(new FieldChange(
                        field, CorrectionLog.text(Json.write(read)), CorrectionLog.text(Json.write(value)))));
        return rows.make(
                new CorrectionRows.Draft(target, id, field, value, reason, by),
                read,
                target == CorrectionTarget.CONTACT ? rests.of(id, field) : List.of());
    }

    /**
     * Says that what an article was thought to tell of a contact is another contact's.
     *
     * @param to the other contact; null for one that no article was known to tell of
     * @return the other contact
     */
    public long move(long contact, long article, @Nullable Long to, String reason, String by) {
        lock.hold();
        long other = to == null ? effects.opened(contact, article) : to;
        for (long home : effects.homes(contact, article)) {
            make(CorrectionTarget.CONTACT, home, "report:" + article, other, reason, by);
            effects.follow(CorrectionTarget.CONTACT, home, List.of("report:" + article));
        }
        return other;
    }

    /**
     * Adds a contact that no article tells of.
     *
     * @param value {@code kind}, {@code standing}, {@code date}, {@code place}, {@code visit}, {@code source} and
     *     {@code participants}, each with {@code official}, {@code part}, {@code role} and {@code country}
     */
    public long addContact(Map<String, ? extends @Nullable Object> value, String reason, String by) {
        lock.hold();
        Contact contact = new Contact(ids.next(), effects.added(value));
        entities.persist(contact);
        entities.flush();
        make(CorrectionTarget.CONTACT, contact.id(), "added", value, reason, by);
        effects.follow(CorrectionTarget.CONTACT, contact.id(), List.of("added"));
        return contact.id();
    }

    /** Takes a correction back; what was read speaks again. One that does not stand any more stays as it is. */
    public void undo(long correction, String by) {
        lock.hold();
        if (rows.undo(correction, by)) {
            sql.sql("SELECT target, target_id, field, value FROM correction WHERE id = ?")
                    .param(correction)
                    .query((row, i) -> new Undone(
                            Tokened.of(CorrectionTarget.class, row.getString("target")),
                            row.getLong("target_id"),
                            row.getString("field"),
                            CorrectionLog.text(row.getString("value"))))
                    .optional()
                    .ifPresent(this::follow);
        }
    }

    private record Undone(
            CorrectionTarget target,
            long id,
            String field,
            @Nullable String value) {}

    private void follow(Undone undone) {
        effects.undone(undone.target(), undone.id(), undone.field());
        audit.note(
                "correction.undone",
                effects.subject(undone.target(), undone.id()),
                List.of(new FieldChange(undone.field(), undone.value(), null)));
    }
}
