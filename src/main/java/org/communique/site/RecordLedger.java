package org.communique.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.communique.catalogue.DateView;
import org.communique.catalogue.RecordComparison;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** The official record and the archive line by line, newest first. */
record RecordLedger(List<Line> lines) {

    /**
     * One travel or visit, as either tells it.
     *
     * @param entry null where only the archive tells of it
     * @param contacts none where only the record tells of it
     */
    record Line(LocalDate day, RecordComparison.@Nullable Entry entry, List<TimelineEntry> contacts) {}

    static RecordLedger of(RecordComparison comparison) {
        Stream<Line> theirs =
                comparison.entries().stream().map(entry -> new Line(entry.start(), entry, entry.contacts()));
        Stream<Line> ours = comparison.ours().stream().map(visit -> new Line(day(visit), null, List.of(visit)));
        return new RecordLedger(Stream.concat(theirs, ours)
                .sorted(Comparator.comparing(Line::day).reversed())
                .toList());
    }

    /** The earliest day that a visit may have begun. */
    private static LocalDate day(TimelineEntry visit) {
        DateView date = visit.date();
        LocalDate earliest = date == null ? null : Objects.requireNonNullElse(date.earliest(), date.latest());
        return Objects.requireNonNullElse(earliest, LocalDate.MIN);
    }
}
