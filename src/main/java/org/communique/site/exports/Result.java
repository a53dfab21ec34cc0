package org.communique.site.exports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a result says of itself before its records come.
 *
 * @param subject what it lists
 * @param title the query in words
 * @param key the query as its name, the path and the parameters that narrow it
 * @param page the address of the same as a page
 * @param self the address of this form of it
 * @param first the address of the first slice, for forms that are read slice by slice
 * @param next the address of the slice after this one; null on the last
 * @param previous the address of the slice before this one; null on the first
 * @param total how much the whole result has
 * @param wholeDays how many of them are dated to whole days
 * @param undated how many have no date at all
 * @param changedAt when one of them last changed
 */
public record Result(
        Subject subject,
        String title,
        String key,
        String page,
        String self,
        String first,
        @Nullable String next,
        @Nullable String previous,
        long total,
        long wholeDays,
        long undated,
        Instant changedAt) {}
