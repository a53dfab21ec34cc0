package org.communique.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The official record of travels and visits against the archive.
 *
 * @param entries all entries of the record, newest first
 * @param ours visits that the archive tells of and that are of the record's kind, but not in it, newest first
 */
public record RecordComparison(List<Entry> entries, List<TimelineEntry> ours) {

    /**
     * An entry of the record.
     *
     * @param contacts the contacts that it confirms; none where no file of the archive tells of it
     */
    public record Entry(
            String record,
            String id,
            String traveller,
            String role,
            LocalDate start,
            LocalDate end,
            @Nullable String place,
            @Nullable String format,
            List<TimelineEntry> contacts) {}

    public long matched() {
        return entries.stream().filter(entry -> !entry.contacts().isEmpty()).count();
    }
}
