package org.communique.site;

/** One thing that narrows a list, with the address of the list without it. */
record Chip(String label, Address without) {}
