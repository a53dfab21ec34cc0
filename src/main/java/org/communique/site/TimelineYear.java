package org.communique.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * One year of a timeline.
 *
 * @param name "2020", or empty where nothing bounds the date
 */
record TimelineYear(String name, List<TimelineMonth> months) {

    /**
     * One month of it, or what cannot be told to the month.
     *
     * @param day a day in that month, to format its name; null where the month is not known
     */
    record TimelineMonth(@Nullable LocalDate day, List<Row> rows) {}

    /** One line of the timeline: a contact, with the contacts that it encloses. */
    record Row(TimelineEntry entry, Side side, List<Row> parts) {

        Row(TimelineEntry entry, List<Row> parts) {
            this(entry, Side.of(entry.countries()), parts);
        }
    }

    /** Groups entries, which are in the order of their dates; a part stands inside its visit if both are there. */
    static List<TimelineYear> of(List<TimelineEntry> entries) {
        return grouped(rows(entries), row -> year(row.entry().date())).entrySet().stream()
                .map(year -> new TimelineYear(year.getKey(), months(year.getValue())))
                .toList();
    }

    private static List<Row> rows(List<TimelineEntry> entries) {
        Map<Long, TimelineEntry> here = entries.stream()
                .collect(Collectors.toMap(TimelineEntry::id, entry -> entry, (one, same) -> one, LinkedHashMap::new));
        Map<Long, List<TimelineEntry>> parts = here.values().stream()
                .filter(entry -> encloser(entry, here) != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.partOf())));
        return here.values().stream()
                .filter(entry -> encloser(entry, here) == null)
                .map(entry -> row(entry, parts))
                .toList();
    }

    private static @Nullable TimelineEntry encloser(TimelineEntry entry, Map<Long, TimelineEntry> here) {
        return entry.partOf() == null || entry.partOf() == entry.id() ? null : here.get(entry.partOf());
    }

    private static Row row(TimelineEntry entry, Map<Long, List<TimelineEntry>> parts) {
        List<Row> enclosed = parts.getOrDefault(entry.id(), List.of()).stream()
                .map(part -> new Row(part, List.of()))
                .toList();
        return new Row(entry, enclosed);
    }

    private static List<TimelineMonth> months(List<Row> rows) {
        return grouped(rows, row -> month(row.entry().date())).values().stream()
                .map(month -> new TimelineMonth(monthDay(month.get(0).entry().date()), month))
                .toList();
    }

    private static Map<String, List<Row>> grouped(List<Row> rows, java.util.function.Function<Row, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static String year(@Nullable DateView date) {
        LocalDate first = date == null ? null : date.earliest() == null ? date.latest() : date.earliest();
        return first == null ? "" : String.valueOf(first.getYear());
    }

    private static String month(@Nullable DateView date) {
        LocalDate day = monthDay(date);
        return day == null ? "" : day.toString().substring(0, 7);
    }

    private static @Nullable LocalDate monthDay(@Nullable DateView date) {
        if (date == null || date.earliest() == null || date.latest() == null) {
            return null;
        }
        boolean known = date.earliest().withDayOfMonth(1).equals(date.latest().withDayOfMonth(1))
                || !date.edtf().startsWith("[") && date.edtf().length() > 7;
        return known ? date.earliest() : null;
    }
}
