package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/** Somebody of another country whom an official met, with the first and the latest contact of the two. */
public record Counterpart(
        String slug, String name, @Nullable String country, long contacts, TimelineEntry first, TimelineEntry latest) {}
