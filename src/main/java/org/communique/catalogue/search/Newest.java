package org.communique.catalogue.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an answer ended that is ordered newest first.
 *
 * @param day since 1970
 */
public record Newest(long day, long id) {

    private static final Pattern WRITTEN = Pattern.compile("n(-?\\d{1,9})_(\\d{1,18})");

    /**
     * @throws UnknownCursor when the text is none that {@link #toString()} wrote
     */
    public static Newest parse(String cursor) {
        Matcher parts = WRITTEN.matcher(cursor);
        if (!parts.matches()) {
            throw new UnknownCursor(cursor);
        }
        return new Newest(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return "n" + day + "_" + id;
    }
}
