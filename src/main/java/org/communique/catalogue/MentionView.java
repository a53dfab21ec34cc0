package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a report names beside a contact without taking part.
 *
 * @param official the official's slug; null for somebody who is none
 * @param how {@code conveyed} or {@code mentioned}
 */
public record MentionView(@Nullable String official, String name, String how) {}
