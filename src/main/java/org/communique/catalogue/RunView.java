package org.communique.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One import run.
 *
 * @param source what was imported ("seeds", a folder)
 * @param state {@code running}, {@code finished} or {@code failed}
 * @param files how many files there are; null while they are being counted
 * @param counts how many files had each outcome
 * @param outcomes what became of each file, in order; left empty in lists of runs
 */
public record RunView(
        long id,
        String source,
        String requestedBy,
        String state,
        @Nullable Integer files,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure,
        Map<String, Long> counts,
        List<OutcomeView> outcomes) {

    /** What became of one file; {@code outcome} is created, updated, unchanged or rejected. */
    public record OutcomeView(
            String name,
            String outcome,
            String reason,
            @Nullable Long article) {}

    public long done() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean running() {
        return state.equals("running");
    }
}
