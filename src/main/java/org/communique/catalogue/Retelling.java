package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.reading.Tokened;
import org.communique.recognition.Part;
import org.communique.recognition.Participant;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.VisitFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored claims and public records as values again, so that the pure rules can compare them. */
@Component
class Retelling {

    private final Survivors survivors;

    Retelling(Survivors survivors) {
        this.survivors = survivors;
    }

    RecognisedContact of(Claim claim) {
        return new RecognisedContact(
                claim.kind(),
                claim.standing(),
                claim.level(),
                claim.date(),
                new TreeSet<>(claim.countries()),
                claim.place(),
                format(claim.visit()),
                null,
                claim.title(),
                people(claim.participants()),
                List.of(),
                Map.of(),
                "",
                1);
    }

    RecognisedContact of(PublicRecord contact) {
        return new RecognisedContact(
                contact.kind(),
                contact.standing(),
                contact.level(),
                contact.date(),
                contact.countries(),
                contact.place(),
                format(contact.visit()),
                null,
                contact.title(),
                people(contact.participants()),
                List.of(),
                Map.of(),
                "",
                1);
    }

    static @Nullable VisitFormat format(@Nullable String token) {
        return token == null ? null : Tokened.of(VisitFormat.class, token);
    }

    List<Participant> people(List<StoredParticipant> stored) {
        return stored.stream().map(this::person).toList();
    }

    private Participant person(StoredParticipant stored) {
        Official official = survivors.of(stored.officialId());
        return new Participant(
                official.slug(),
                official.name(),
                stored.role(),
                stored.printedRole(),
                stored.country(),
                Tokened.of(Part.class, stored.part()),
                List.of());
    }
}
