package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeping a page, reading it anew, or taking that back did.
 *
 * @param reason in a few words, for the run's report
 * @param fields what changed of an article that was updated
 * @param trace what the change replaced; null when nothing changed, or when the change was itself an undo
 */
public record Kept(
        Change change,
        long article,
        String reason,
        List<FieldChange> fields,
        @Nullable Trace trace) {

    /** Whether an article came, changed, or stayed as it was; or whether such a change was taken back. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED,
        REVERSED,
        KEPT,
        IRREVERSIBLE
    }

    public Kept {
        fields = List.copyOf(fields);
    }

    static Kept of(Change change, long article, String reason) {
        return new Kept(change, article, reason, List.of(), null);
    }
}
