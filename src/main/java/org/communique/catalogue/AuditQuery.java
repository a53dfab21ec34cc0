package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are asked for; null asks for all.
 *
 * @param who exactly this name
 * @param what this area or act: {@code account} asks for {@code account.disabled} too
 * @param subject exactly this subject
 * @param before only entries older than the one with this id
 */
public record AuditQuery(
        @Nullable String who,
        @Nullable String what,
        @Nullable String subject,
        @Nullable Long before,
        int limit) {}
