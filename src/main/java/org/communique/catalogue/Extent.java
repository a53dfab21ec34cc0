package org.communique.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much a query finds in all.
 *
 * @param wholeDays how many are dated to whole days
 * @param undated how many have no date at all
 * @param changedAt when one of them last changed
 */
public record Extent(
        long total, long wholeDays, long undated, @Nullable Instant changedAt) {}
