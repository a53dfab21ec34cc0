package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what its page shows beside the text.
 *
 * @param outlet who brought it to its readers, an agency or a site; null where nothing tells
 * @param tails the indexes of paragraphs that only recall earlier news
 * @param removed what was stripped, each with its reason
 * @param contacts the contacts that it tells of, in the order of the text
 * @param claims what it says of each, with the evidence to highlight
 * @param versions its versions, newest first
 */
public record ArticlePage(
        ArticleView article,
        @Nullable String outlet,
        List<Integer> tails,
        List<Removed> removed,
        List<TimelineEntry> contacts,
        List<ClaimView> claims,
        List<Version> versions) {

    /** A stripped piece and the kind of chrome it is. */
    public record Removed(String text, String reason) {}

    /** One version: when it was read, from which bytes, and why (first, source changed, reader changed). */
    public record Version(int number, java.time.Instant readAt, String sha256, String cause) {}
}
