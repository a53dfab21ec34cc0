package org.communique.site;

import org.communique.catalogue.MonthCount;
import org.communique.catalogue.YearCount;

/** How many contacts with one country of one level began in one period, a year or a month. */
record Tally(String period, String country, String level, long contacts) {

    static Tally of(YearCount count) {
        return new Tally("%04d".formatted(count.year()), count.country(), count.level(), count.contacts());
    }

    static Tally of(MonthCount count) {
        return new Tally(count.month(), count.country(), count.level(), count.contacts());
    }
}
