package org.communique.catalogue.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One page of matches, newest first: every part of the index is in that order already, so only the page is looked at. */
final class Pages {

    private static final Comparator<Row> ORDER = Comparator.comparingLong(Row::day)
            .reversed()
            .thenComparing(Comparator.comparingLong(Row::id).reversed())
            .thenComparingInt(Row::document);

    private Pages() {}

    /** A match with its sort key. */
    record Row(long day, long id, int document) {

        String cursor() {
            return new Newest(day, id).toString();
        }
    }

    /** One more than the limit, if there are. */
    static List<Row> newest(Leaves matches, @Nullable String after, int limit) throws IOException {
        Row from = after == null ? null : row(after);
        List<Row> rows = new ArrayList<>();
        for (LeafReaderContext leaf : matches.leaves()) {
            rows.addAll(first(leaf, matches.of(leaf), from, limit + 1));
        }
        return rows.stream().sorted(ORDER).limit(limit + 1L).toList();
    }

    /** The cursor that the page before the one after a cursor follows; empty when that page is the first. */
    static Optional<String> newer(Leaves matches, String after, int limit) throws IOException {
        Row end = row(after);
        List<Row> before = new ArrayList<>();
        for (LeafReaderContext leaf : matches.leaves()) {
            before.addAll(last(leaf, matches.of(leaf), end, limit + 1));
        }
        List<Row> nearest =
                before.stream().sorted(ORDER.reversed()).limit(limit + 1L).toList();
        return nearest.size() > limit ? Optional.of(nearest.get(limit).cursor()) : Optional.empty();
    }

    /** The last up to a row, itself among them. */
    private static List<Row> last(LeafReaderContext leaf, FixedBitSet set, Row end, int most) throws IOException {
        ArrayDeque<Row> rows = new ArrayDeque<>();
        for (Walk walk = new Walk(leaf, set); walk.next() && !isAfter(walk.row(), end); ) {
            rows.add(walk.row());
            if (rows.size() > most) {
                rows.remove();
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String cursor) {
        Newest newest = Newest.parse(cursor);
        return new Row(newest.day(), newest.id(), 0);
    }

    private static List<Row> first(LeafReaderContext leaf, FixedBitSet set, @Nullable Row after, int most)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Walk walk = new Walk(leaf, set); rows.size() < most && walk.next(); ) {
            if (after == null || isAfter(walk.row(), after)) {
                rows.add(walk.row());
            }
        }
        return rows;
    }

    /** Goes through the matches of one part, newest first. */
    private static final class Walk {

        private final LeafReaderContext leaf;
        private final FixedBitSet set;
        private final NumericDocValues days;
        private final NumericDocValues ids;
        private int document = -1;
        private Row row = new Row(0, 0, 0);

        Walk(LeafReaderContext leaf, FixedBitSet set) throws IOException {
            this.leaf = leaf;
            this.set = set;
            this.days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            this.ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        }

        boolean next() throws IOException {
            document = document + 1 >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(document + 1);
            if (document == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            days.advanceExact(document);
            ids.advanceExact(document);
            row = new Row(days.longValue(), ids.longValue(), leaf.docBase + document);
            return true;
        }

        Row row() {
            return row;
        }
    }

    private static boolean isAfter(Row row, Row after) {
        return row.day() < after.day() || row.day() == after.day() && row.id() < after.id();
    }
}
