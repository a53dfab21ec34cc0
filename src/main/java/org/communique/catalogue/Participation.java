package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An official's part in a contact, with the contact's sort key beside it. */
@Embeddable
record Participation(
        long officialId,
        @Nullable String role,
        @Nullable String printedRole,
        String country,
        String part,
        LocalDate sortDay) {

    static Participation of(StoredParticipant participant, LocalDate sortDay) {
        return new Participation(
                participant.officialId(),
                participant.role(),
                participant.printedRole(),
                participant.country(),
                participant.part(),
                sortDay);
    }
}
