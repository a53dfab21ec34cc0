package org.communique.catalogue.search;

/**
 * @param complete false while the only index there is is still being built
 * @param documents that can be found by now
 */
public record IndexState(boolean complete, long documents) {}
