package org.communique.recognition;

import java.util.List;
import org.communique.reading.Tokened;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the article names beside a contact without taking part in it.
 *
 * @param official the slug in the authority, if there is one
 */
public record Mention(@Nullable String official, String name, How how, List<Evidence> evidence) {

    /** Greetings conveyed on somebody's behalf, or a mere mention. */
    public enum How implements Tokened {
        CONVEYED,
        MENTIONED
    }

    public Mention {
        evidence = List.copyOf(evidence);
    }
}
