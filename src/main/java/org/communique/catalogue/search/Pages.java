package org.communique.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One page of matches, newest first: every part of the index is in that order already, so only the page is looked at. */
final class Pages {

    private static final Pattern CURSOR = Pattern.compile("n(-?\\d{1,9})_(\\d{1,18})");

    private static final Comparator<Row> ORDER = Comparator.comparingLong(Row::day)
            .reversed()
            .thenComparing(Comparator.comparingLong(Row::id).reversed())
            .thenComparingInt(Row::document);

    private Pages() {}

    /** A match with its sort key. */
    record Row(long day, long id, int document) {

        String cursor() {
            return "n" + day + "_" + id;
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

    private static Row row(String cursor) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new UnknownCursor(cursor);
        }
        return new Row(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), 0);
    }

    private static List<Row> first(LeafReaderContext leaf, FixedBitSet set, @Nullable Row after, int most)
            throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.ID);
        List<Row> rows = new ArrayList<>();
        int document = set.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(0);
        while (document != DocIdSetIterator.NO_MORE_DOCS && rows.size() < most) {
            days.advanceExact(document);
            ids.advanceExact(document);
            Row row = new Row(days.longValue(), ids.longValue(), leaf.docBase + document);
            if (after == null || isAfter(row, after)) {
                rows.add(row);
            }
            document = document + 1 >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(document + 1);
        }
        return rows;
    }

    private static boolean isAfter(Row row, Row after) {
        return row.day() < after.day() || row.day() == after.day() && row.id() < after.id();
    }
}
