package org.communique.site;

/** A line of a page's head that only machines read. */
record Meta(String name, String content) {}
