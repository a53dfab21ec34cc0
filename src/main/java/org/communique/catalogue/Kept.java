package org.communique.catalogue;

import java.util.List;

/**
 * What keeping a page did.
 *
 * @param reason in a few words, for the run's report
 * @param fields what changed of an article that was updated
 */
public record Kept(Change change, long article, String reason, List<FieldChange> fields) {

    /** Whether an article came, changed, or stayed as it was. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    public Kept {
        fields = List.copyOf(fields);
    }
}
