package org.communique.catalogue;

/** How many contacts with one country of one level began in one year. */
public record YearCount(int year, String country, String level, long contacts) {}
