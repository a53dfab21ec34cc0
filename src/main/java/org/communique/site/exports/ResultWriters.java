package org.communique.site.exports;

import java.io.Writer;

/** Knows the writer of each form. */
public final class ResultWriters {

    private final Links links;
    private final Wording words;

    public ResultWriters(Links links, Wording words) {
        this.links = links;
        this.words = words;
    }

    /**
     * @param marked whether a table begins with a byte order mark
     * @throws IllegalArgumentException for a form that lists nothing
     */
    public ResultWriter of(Form form, Writer out, boolean marked) {
        return switch (form) {
            case CSV -> new CsvTable(out, links, marked);
            case JSON_LINES -> new JsonLines(out, links);
            case TIMELINE_JS -> new TimelineJs(out, links, words);
            case ATOM -> new AtomFeed(out, links, words);
            case CALENDAR -> new CalendarFile(out, links, words);
            default -> throw new IllegalArgumentException(form + " lists nothing");
        };
    }
}
