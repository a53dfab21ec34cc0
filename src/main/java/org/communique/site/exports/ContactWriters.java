package org.communique.site.exports;

import java.io.Writer;

/** Knows the writer of each form. */
public final class ContactWriters {

    private final Links links;
    private final Wording words;

    public ContactWriters(Links links, Wording words) {
        this.links = links;
        this.words = words;
    }

    /**
     * @param marked whether a table begins with a byte order mark
     * @throws IllegalArgumentException for a form that lists no contacts
     */
    public ContactWriter of(Form form, Writer out, boolean marked) {
        return switch (form) {
            case CSV -> new CsvContacts(out, links, marked);
            case JSON_LINES -> new PloverLines(out, links);
            case TIMELINE_JS -> new TimelineJs(out, links, words);
            case ATOM -> new AtomContacts(out, links, words);
            case CALENDAR -> new CalendarContacts(out, links, words);
            default -> throw new IllegalArgumentException(form + " lists no contacts");
        };
    }
}
