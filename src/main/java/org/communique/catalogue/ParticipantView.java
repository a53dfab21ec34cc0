package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part, in the role of that day.
 *
 * @param official the official's slug
 * @param part the token of how they took part
 */
public record ParticipantView(
        String official,
        String name,
        @Nullable String role,
        @Nullable String printedRole,
        String country,
        String part) {}
