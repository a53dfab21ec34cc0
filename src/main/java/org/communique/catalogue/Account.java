package org.communique.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may work in the console.
 *
 * @param name lower-case, by which they sign in
 * @param role {@code admin} or {@code curator}
 * @param login grows with every end of all sessions; a session of a former login is over
 * @param signedInAt when they last signed in
 */
public record Account(
        long id,
        String name,
        String passwordHash,
        String role,
        boolean enabled,
        int login,
        Instant createdAt,
        @Nullable Instant signedInAt) {

    /** Hashes are nobody's reading. */
    @Override
    public String toString() {
        return "account/" + name;
    }
}
