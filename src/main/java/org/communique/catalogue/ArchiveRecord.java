package org.communique.catalogue;

import java.time.Instant;

/** A contact or an article as it leaves the archive. */
public sealed interface ArchiveRecord permits ContactRecord, ArticleRecord {

    /** How often the record was made, 1 at first. */
    int revision();

    /** When it last was. */
    Instant changedAt();
}
