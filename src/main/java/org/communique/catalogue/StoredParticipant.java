package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One participant of a claim. */
@Embeddable
record StoredParticipant(
        long officialId, @Nullable String role, @Nullable String printedRole, String country, String part) {

    /** The same part, taken by another. */
    StoredParticipant as(long official) {
        return official == officialId ? this : new StoredParticipant(official, role, printedRole, country, part);
    }
}
