package org.communique.catalogue;

/** How many contacts with one country of one level began in one month ("2018-06"). */
public record MonthCount(String month, String country, String level, long contacts) {}
