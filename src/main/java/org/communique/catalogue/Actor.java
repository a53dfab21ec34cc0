package org.communique.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Whose doing a change is.
 *
 * @param name of an account, or of the part of the application that acts by itself ("command line")
 * @param address the network address that the request came from; null where there is none
 */
public record Actor(String name, @Nullable String address) {}
