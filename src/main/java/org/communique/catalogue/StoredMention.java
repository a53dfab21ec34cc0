package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Somebody named beside a contact. */
@Embeddable
record StoredMention(@Nullable Long officialId, String name, String how) {}
