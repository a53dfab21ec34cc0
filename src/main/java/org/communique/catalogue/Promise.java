package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A contact that was announced, and what followed.
 *
 * @param announced the invitation or the announced visit
 * @param announcedOn when it was first reported
 * @param kept the first contact of its kind, of the same people between the same countries, afterwards; null when none is known
 */
public record Promise(
        TimelineEntry announced,
        @Nullable DateView announcedOn,
        @Nullable TimelineEntry kept) {}
