package org.communique.recognition;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one contact.
 *
 * @param date when it took place; null when nothing bounds it
 * @param countries ISO 3166-1 alpha-2, Kazakhstan among them
 * @param place the city where it took place, by the name it bore then
 * @param visit the protocol's rank, of visits only
 * @param partOf the index, in the same {@link Recognition}, of the contact that encloses this one
 * @param title a short label ("Telephone call: Kairat Abdrakhmanov and Michael Pompeo")
 * @param evidence the words for each field: {@code kind}, {@code date}, {@code place}, {@code visit}, {@code standing}
 * @param rule the name of the rule that recognised it
 * @param certainty from 0 to 1; what stays below one half is shown to a curator first
 */
public record RecognisedContact(
        ContactKind kind,
        Standing standing,
        Level level,
        @Nullable Dated date,
        SortedSet<String> countries,
        @Nullable String place,
        @Nullable VisitFormat visit,
        @Nullable Integer partOf,
        String title,
        List<Participant> participants,
        List<Mention> mentioned,
        Map<String, List<Evidence>> evidence,
        String rule,
        double certainty) {

    public RecognisedContact {
        participants = List.copyOf(participants);
        mentioned = List.copyOf(mentioned);
        evidence = Map.copyOf(evidence);
    }
}
