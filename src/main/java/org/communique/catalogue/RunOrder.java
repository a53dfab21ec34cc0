package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param source what it goes over, in a few words ("seeds", a folder)
 * @param undoes the run that it takes back; null exactly when it takes back none
 */
public record RunOrder(
        Kind kind,
        String source,
        String requestedBy,
        boolean dry,
        @Nullable Long undoes) {

    /** The token is the name in lower case. */
    public enum Kind {
        IMPORT,
        REDERIVE,
        UNDO
    }

    public static RunOrder importing(String source, String requestedBy, boolean dry) {
        return new RunOrder(Kind.IMPORT, source, requestedBy, dry, null);
    }

    public static RunOrder rederiving(String requestedBy, boolean dry) {
        return new RunOrder(Kind.REDERIVE, "all articles", requestedBy, dry, null);
    }

    public static RunOrder rederivingWhatNamesEdited(String requestedBy, boolean dry) {
        return new RunOrder(Kind.REDERIVE, "articles that name what was edited", requestedBy, dry, null);
    }

    public static RunOrder undoing(RunView run, String requestedBy, boolean dry) {
        return new RunOrder(Kind.UNDO, run.source(), requestedBy, dry, run.id());
    }
}
