package org.communique.catalogue;

import jakarta.persistence.Embeddable;

/** One paragraph of a version. */
@Embeddable
record StoredParagraph(String text, boolean tail) {}
