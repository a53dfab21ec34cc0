package org.communique.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it leaves the archive: with its reports, and how often and when its record changed.
 *
 * @param revision how often the record was derived, 1 at first
 * @param changedAt when it last was
 * @param placeCountry ISO 3166-1 alpha-2 of its place, null when the authority does not know the place
 * @param reports the articles that tell of it, the fullest first
 */
public record ContactRecord(
        TimelineEntry contact,
        int revision,
        Instant changedAt,
        @Nullable String placeCountry,
        List<ReportView> reports) implements ArchiveRecord {

    /** One report: what a reader needs to find it again. */
    public record ReportView(
            long article,
            String headline,
            @Nullable DateView published,
            @Nullable String credit,
            @Nullable String url) {}
}
