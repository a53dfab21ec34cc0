package org.communique.catalogue.search;

/**
 * @param complete false while the only index there is is still being built
 * @param documents that can be found by now
 * @param searches how many questions were searched for; what is asked again of one state of the index is only recalled
 */
public record IndexState(boolean complete, long documents, long searches) {}
