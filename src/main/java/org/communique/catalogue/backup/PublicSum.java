package org.communique.catalogue.backup;

/**
 * The public record in short: how much of it there is, and the SHA-256 of every contact, article and official as the
 * public sees it.
 */
public record PublicSum(long contacts, long articles, long officials, String sha256) {}
