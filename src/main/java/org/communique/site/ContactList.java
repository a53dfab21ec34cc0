package org.communique.site;

import java.util.List;
import org.communique.catalogue.Slice;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** A slice of the timeline, grouped by year and month, with the address of what is older. */
record ContactList(
        long total,
        int shown,
        List<TimelineYear> years,
        @Nullable String older,
        @Nullable String newest) {

    static ContactList of(Slice<TimelineEntry> slice, Address address) {
        String next = slice.next();
        return new ContactList(
                slice.total(),
                slice.items().size(),
                TimelineYear.of(slice.items()),
                next == null
                        ? null
                        : address.only(ContactParameters.AFTER, next).toString(),
                address.first(ContactParameters.AFTER) == null
                        ? null
                        : address.without(ContactParameters.AFTER).toString());
    }
}
