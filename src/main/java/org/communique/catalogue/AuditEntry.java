package org.communique.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, as the audit log keeps it.
 *
 * @param what the area and what was done there, as tokens: {@code account.disabled}
 * @param subject kind and key of what was changed: {@code account/anna}, {@code contacts/123}
 */
public record AuditEntry(
        long id,
        Instant at,
        String who,
        @Nullable String address,
        String what,
        String subject,
        List<FieldChange> changes) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /** Whether the subject is the path of a page. */
    public boolean isPage() {
        return subject.matches("(contacts|articles|officials|admin/[a-z]+)/[a-z0-9-]+");
    }
}
