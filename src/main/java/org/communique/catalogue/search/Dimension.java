package org.communique.catalogue.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By what results are narrowed and counted. */
public enum Dimension {
    TYPE,
    COUNTRY,
    KIND,
    LEVEL,
    STANDING,
    PLACE,
    /** The outlets of its reports. */
    SOURCE,
    OFFICIAL,
    /** Of a contact, for its drawing: the year it began in, another country, its level ("2019 US minister"). */
    YEAR,
    /** The same with the month ("2019-06 US minister"), where that is known. */
    MONTH,
    /** How well its date is known. */
    PRECISION;

    /** Those that readers choose by. */
    public static final Set<Dimension> CHOICES = Set.copyOf(EnumSet.range(TYPE, OFFICIAL));

    /** Its field in the index. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All officials of a query must take part; of the others any value does. */
    boolean wantsAll() {
        return this == OFFICIAL;
    }
}
