package org.communique.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a contact.
 *
 * @param official the slug in the authority; null for somebody whom only the text names
 * @param name the authority's form of the name, else as printed
 * @param role the short title held on that day ("Minister of Foreign Affairs"); null when unknown
 * @param printedRole what the page printed beside the name; null when it printed nothing
 * @param country ISO 3166-1 alpha-2
 * @param evidence where the name stands, and the role if it stands elsewhere
 */
public record Participant(
        @Nullable String official,
        String name,
        @Nullable String role,
        @Nullable String printedRole,
        String country,
        Part part,
        List<Evidence> evidence) {

    public Participant {
        evidence = List.copyOf(evidence);
    }
}
