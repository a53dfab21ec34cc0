package org.communique.catalogue.search;

import java.util.Locale;

/** By what results are narrowed and counted. */
public enum Dimension {
    TYPE,
    COUNTRY,
    KIND,
    LEVEL,
    STANDING,
    PLACE,
    OFFICIAL;

    /** Its field in the index. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All officials of a query must take part; of the others any value does. */
    boolean wantsAll() {
        return this == OFFICIAL;
    }
}
