package org.communique.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * One version of an article.
 *
 * @param cause why there is one: {@code first}, {@code source} (its page changed) or {@code reader} (it is read better)
 */
public record VersionView(
        long article, int number, String cause, Instant readAt, String headline, List<String> paragraphs) {}
