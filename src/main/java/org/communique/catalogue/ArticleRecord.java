package org.communique.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it leaves the archive.
 *
 * @param countries of the contacts that it tells of
 * @param outlet who brought it to its readers; null where nothing tells
 */
public record ArticleRecord(
        ArticleView article,
        List<String> countries,
        @Nullable String outlet,
        int revision,
        Instant changedAt) implements ArchiveRecord {

    public ArticleRecord {
        countries = List.copyOf(countries);
    }
}
