package org.communique.catalogue;

/**
 * What keeping a page did.
 *
 * @param reason in a few words, for the run's report
 */
public record Kept(Change change, long article, String reason) {

    /** Whether an article came, changed, or stayed as it was. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
