package org.communique.catalogue;

import java.util.List;

/**
 * Kazakhstan's contacts with one country at a glance.
 *
 * @param code ISO 3166-1 alpha-2
 * @param officials the officials who took part most, with their number of contacts
 */
public record CountryView(String code, long contacts, List<OfficialView> officials) {}
