package org.communique.reading;

/** What a date rests on. */
public enum DateBasis implements Tokened {
    /** The text says so. */
    STATED,
    /** The page's time line, metadata or the scraper's prefix. */
    HEADER,
    /** The article's dateline carries it. */
    DATELINE,
    /** "Yesterday", "on Monday": counted from the publication day. */
    RELATIVE,
    /** No other day is stated than the day of publication. */
    PUBLICATION,
    /** Inferred from tenures, place names and the like; the reasons are listed. */
    BOUNDS,
    /** Another record tells it. */
    MATCHED,
    /** A curator decided. */
    CORRECTED
}
