package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import org.communique.recognition.Evidence;

/** The words that one field of a claim rests on. */
@Embeddable
record StoredEvidence(String field, String part, int paragraph, int starts, int ends, String quote) {

    static StoredEvidence of(String field, Evidence evidence) {
        return new StoredEvidence(
                field,
                evidence.where().token(),
                evidence.paragraph(),
                evidence.start(),
                evidence.end(),
                evidence.quote());
    }
}
