package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a run.
 *
 * @param number its place in the run, from 0
 * @param outcome created, updated, unchanged, quarantined or rejected; of an undo reversed, kept or irreversible
 * @param article the article it became; null for a file that became none, and for one that a dry run would create
 * @param changes of an updated article, field by field
 */
public record OutcomeView(
        int number,
        String name,
        String outcome,
        String reason,
        @Nullable Long article,
        List<FieldChange> changes) {

    OutcomeView with(List<FieldChange> found) {
        return new OutcomeView(number, name, outcome, reason, article, found);
    }
}
