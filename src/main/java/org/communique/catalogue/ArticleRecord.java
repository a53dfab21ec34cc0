package org.communique.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * An article as it leaves the archive.
 *
 * @param countries of the contacts that it tells of
 */
public record ArticleRecord(ArticleView article, List<String> countries, int revision, Instant changedAt)
        implements ArchiveRecord {

    public ArticleRecord {
        countries = List.copyOf(countries);
    }
}
