package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact with everything its page shows.
 *
 * @param claims what each report says, the fullest first
 * @param confirmations the official record's word
 * @param whole the visit that encloses it
 * @param parts the meetings that it encloses
 * @param before the contact before it between the same countries
 * @param after the contact after it
 */
public record ContactView(
        TimelineEntry contact,
        List<ClaimView> claims,
        List<RecordView> confirmations,
        @Nullable TimelineEntry whole,
        List<TimelineEntry> parts,
        @Nullable TimelineEntry before,
        @Nullable TimelineEntry after) {}
