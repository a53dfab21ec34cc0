package org.communique.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.Found;
import org.communique.catalogue.search.Newest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Contacts by words. The full-text index alone answers which they are, in which order, and how many of each sort: what it
 * found need not be handed to the database to be counted there, however common a word is.
 */
@Component
class WordedContacts {

    private static final Set<Dimension> NARROWING = EnumSet.range(Dimension.COUNTRY, Dimension.OFFICIAL);

    private final Search search;

    WordedContacts(Search search) {
        this.search = search;
    }

    /**
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    Slice<Long> page(ContactQuery query) {
        Found found = search.contacts(query, query.limit(), inIndex(query.after()), Set.of());
        String next = found.next();
        return new Slice<>(
                found.total(),
                found.hits().stream().map(Found.Hit::key).map(DocumentKey::id).toList(),
                next == null ? null : inDatabase(next));
    }

    Optional<String> newer(ContactQuery query) {
        return search.newerContacts(query, inIndex(query.after())).map(WordedContacts::inDatabase);
    }

    /** A list's cursor is the same by words and without, so that one can become the other. */
    private static @Nullable String inIndex(@Nullable String after) {
        Cursor cursor = Cursor.parseNullable(after);
        return cursor == null ? null : new Newest(cursor.day().toEpochDay(), cursor.id()).toString();
    }

    private static String inDatabase(String after) {
        Newest newest = Newest.parse(after);
        return new Cursor(LocalDate.ofEpochDay(newest.day()), newest.id()).toString();
    }

    long total(ContactQuery query) {
        return search.contacts(query, 1, null, Set.of()).total();
    }

    FacetCounts counts(ContactQuery query) {
        return search.counts(search.contacts(query, 1, null, NARROWING));
    }

    List<YearCount> years(ContactQuery query) {
        return cells(Dimension.YEAR, query)
                .map(cell -> new YearCount(Integer.parseInt(cell[0]), cell[1], cell[2], Long.parseLong(cell[3])))
                .toList();
    }

    List<MonthCount> months(ContactQuery query) {
        return cells(Dimension.MONTH, query)
                .map(cell -> new MonthCount(cell[0], cell[1], cell[2], Long.parseLong(cell[3])))
                .toList();
    }

    /** Period, country, level and count, in that order. */
    private Stream<String[]> cells(Dimension dimension, ContactQuery query) {
        Map<String, Long> counts =
                search.contacts(query, 1, null, Set.of(dimension)).counts().getOrDefault(dimension, Map.of());
        return new TreeMap<>(counts)
                .entrySet().stream().map(cell -> (cell.getKey() + " " + cell.getValue()).split(" "));
    }
}
