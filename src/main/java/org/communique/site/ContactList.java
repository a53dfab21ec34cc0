package org.communique.site;

import java.util.List;
import java.util.Optional;
import org.communique.catalogue.ContactQuery;
import org.communique.catalogue.Slice;
import org.communique.catalogue.Timeline;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A slice of the timeline, grouped by year and month, with the addresses of what is newer and older. */
record ContactList(
        long total,
        int shown,
        List<TimelineYear> years,
        @Nullable String newer,
        @Nullable String older) {

    static ContactList of(Timeline timeline, ContactQuery query, Address address) {
        Slice<TimelineEntry> slice = timeline.contacts(query);
        String next = slice.next();
        return new ContactList(
                slice.total(),
                slice.items().size(),
                TimelineYear.of(slice.items()),
                query.after() == null ? null : newer(timeline.newer(query), address),
                next == null
                        ? null
                        : address.only(ContactParameters.AFTER, next).toString());
    }

    private static String newer(Optional<String> cursor, Address address) {
        return cursor.map(after -> address.only(ContactParameters.AFTER, after))
                .orElseGet(() -> address.clear(ContactParameters.AFTER))
                .toString();
    }
}
