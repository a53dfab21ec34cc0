package org.communique.site;

/** One value that a form offers. */
record Choice(String value, String label, boolean chosen) {}
