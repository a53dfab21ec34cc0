package org.communique.site.exports;

import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What the writers let others say for them, in the reader's language. */
public interface Wording {

    String say(String key, @Nullable Object... arguments);

    /** A date in words, never more precise than it is. */
    String date(@Nullable DateView date);

    String country(@Nullable String code);

    /** "Meeting in Astana", "Official visit to Washington". */
    String heading(TimelineEntry entry);
}
