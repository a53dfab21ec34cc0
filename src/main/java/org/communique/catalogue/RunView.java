package org.communique.catalogue;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import run.
 *
 * @param kind {@code import}, {@code rederive} or {@code undo}
 * @param undoes the run that it takes back, if it does
 * @param undoneBy the last run that took it back, or is to
 * @param source what was imported ("seeds", a folder)
 * @param state {@code queued}, {@code running}, {@code finished}, {@code failed} or {@code cancelled}
 * @param dry whether it only shows what it would do
 * @param cancelAsked whether it is to stop after the file it is at
 * @param files how many files there are
 * @param perSecond files a second since the run was last taken up
 * @param counts how many files had each outcome
 */
public record RunView(
        long id,
        String kind,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        String source,
        String requestedBy,
        String state,
        boolean dry,
        boolean cancelAsked,
        int files,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        double perSecond,
        Map<String, Long> counts) {

    public long done() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there may be something to take back. */
    public boolean reversible() {
        return !unfinished() && !dry && undoes == null && changed() > 0;
    }

    private long changed() {
        return counts.getOrDefault("created", 0L) + counts.getOrDefault("updated", 0L);
    }

    public boolean unfinished() {
        return finishedAt == null;
    }

    /** At the present rate; null while there is none. */
    public @Nullable Long secondsLeft() {
        return perSecond > 0 ? Math.round((files - done()) / perSecond) : null;
    }
}
