package org.communique.recognition;

import org.communique.reading.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One person's holding of a post.
 *
 * @param post the short title in English ("Minister of Foreign Affairs")
 * @param country whose post it is, ISO 3166-1 alpha-2; null for international bodies
 * @param start EDTF to the day, month or year; null when unknown
 * @param end as start; null when the post is still held or its end is unknown
 * @param certain whether it was checked against a public record
 * @param note anything a curator should know
 * @param source where it was checked
 */
public record Tenure(
        String post,
        @Nullable String country,
        Level level,
        @Nullable Edtf start,
        @Nullable Edtf end,
        boolean certain,
        @Nullable String note,
        @Nullable String source) {}
