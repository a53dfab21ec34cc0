package org.communique.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of each value of a dimension, in one part of the index. They are kept as long as the part lives, so that
 * a count is the size of an intersection: as quick for a word that is everywhere as for a rare one.
 */
final class ValueSets {

    /** A set is kept as bits when more than one document in so many has the value, else as numbers. */
    private static final int SPARSE = 32;

    private static final Map<CacheKey, Map<Dimension, ValueSets>> KEPT = new ConcurrentHashMap<>();

    private final Map<String, Documents> values = new HashMap<>();

    private ValueSets(LeafReader part, Dimension dimension) throws IOException {
        Terms terms = part.terms(dimension.field());
        TermsEnum walk = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef value = walk.next(); value != null; value = walk.next()) {
            values.put(value.utf8ToString(), documents(walk, part.maxDoc()));
        }
    }

    static ValueSets of(LeafReader part, Dimension dimension) {
        CacheHelper helper = part.getCoreCacheHelper();
        return KEPT.computeIfAbsent(helper.getKey(), key -> {
                    helper.addClosedListener(KEPT::remove);
                    return new ConcurrentHashMap<>();
                })
                .computeIfAbsent(dimension, wanted -> {
                    try {
                        return new ValueSets(part, wanted);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
    }

    /** Documents as bits or as ascending numbers. */
    private record Documents(FixedBitSet bits, int[] numbers) {

        void addTo(FixedBitSet set) {
            if (bits.length() > 0) {
                set.or(bits);
            } else {
                for (int number : numbers) {
                    set.set(number);
                }
            }
        }

        long in(FixedBitSet set) {
            if (bits.length() > 0) {
                return FixedBitSet.intersectionCount(bits, set);
            }
            long count = 0;
            for (int number : numbers) {
                count += set.get(number) ? 1 : 0;
            }
            return count;
        }
    }

    private static Documents documents(TermsEnum value, int all) throws IOException {
        PostingsEnum postings = value.postings(null, PostingsEnum.NONE);
        int[] numbers = new int[value.docFreq()];
        int found = 0;
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers[found++] = postings.docID();
        }
        if (found < all / SPARSE) {
            return new Documents(new FixedBitSet(0), Arrays.copyOf(numbers, found));
        }
        FixedBitSet bits = new FixedBitSet(all);
        Arrays.stream(numbers, 0, found).forEach(bits::set);
        return new Documents(bits, new int[0]);
    }

    /** Leaves in a set what has one of the values. */
    void any(Collection<String> wanted, int all, FixedBitSet set) {
        FixedBitSet any = new FixedBitSet(all);
        for (String value : wanted) {
            Documents documents = values.get(value);
            if (documents != null) {
                documents.addTo(any);
            }
        }
        set.and(any);
    }

    /** Adds to each value's count what of a set has it. */
    void count(FixedBitSet set, Map<String, Long> counts) {
        values.forEach((value, documents) -> {
            long count = documents.in(set);
            if (count > 0) {
                counts.merge(value, count, Long::sum);
            }
        });
    }
}
