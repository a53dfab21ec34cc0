package org.communique.site;

/** One value that a form offers, and how many contacts it would show. */
record Choice(String value, String label, boolean chosen, long contacts) {}
