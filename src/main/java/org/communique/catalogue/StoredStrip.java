package org.communique.catalogue;

import jakarta.persistence.Embeddable;

/** One stripped piece of a version. */
@Embeddable
record StoredStrip(String text, String reason) {}
