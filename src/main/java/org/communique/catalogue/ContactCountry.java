package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A contact's party, with the contact's sort key and filters beside it. */
@Embeddable
record ContactCountry(String country, LocalDate sortDay, String kind, String standing) {}
