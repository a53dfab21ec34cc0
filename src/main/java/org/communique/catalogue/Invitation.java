package org.communique.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that waits to be used.
 *
 * @param addressee for whom the admin made it
 * @param role that an account opened by it will have; null where it sets another password
 * @param account whose password it sets; null where it opens an account
 */
public record Invitation(
        long id,
        String addressee,
        @Nullable String role,
        @Nullable String account,
        String madeBy,
        Instant expiresAt) {}
