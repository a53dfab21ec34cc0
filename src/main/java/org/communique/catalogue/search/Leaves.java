package org.communique.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Which documents match, a set for each part of the index; within a part the newest stand first. */
final class Leaves {

    private final List<LeafReaderContext> leaves;
    private final List<FixedBitSet> sets;

    private Leaves(List<LeafReaderContext> leaves, List<FixedBitSet> sets) {
        this.leaves = leaves;
        this.sets = sets;
    }

    static Leaves matching(IndexSearcher searcher, Query query) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<FixedBitSet> sets = new ArrayList<>();
        leaves.forEach(leaf -> sets.add(new FixedBitSet(leaf.reader().maxDoc())));
        return searcher.search(query, new CollectorManager<Marking, Leaves>() {
            @Override
            public Marking newCollector() {
                return new Marking(sets);
            }

            @Override
            public Leaves reduce(Collection<Marking> done) {
                return new Leaves(leaves, sets);
            }
        });
    }

    /** Marks what matches in the set of its part. */
    private static final class Marking extends SimpleCollector {

        private final List<FixedBitSet> sets;
        private FixedBitSet set = new FixedBitSet(0);

        Marking(List<FixedBitSet> sets) {
            this.sets = sets;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            set = sets.get(leaf.ord);
        }

        @Override
        public void collect(int document) {
            set.set(document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Those that also have the chosen values of all dimensions but one. */
    Leaves narrowed(Map<Dimension, List<String>> chosen, Set<Dimension> dimensions) throws IOException {
        if (dimensions.stream()
                .allMatch(dimension -> chosen.getOrDefault(dimension, List.of()).isEmpty())) {
            return this;
        }
        List<FixedBitSet> narrowed = new ArrayList<>();
        for (LeafReaderContext leaf : leaves) {
            FixedBitSet set = sets.get(leaf.ord).clone();
            for (Dimension dimension : dimensions) {
                narrow(
                        set,
                        ValueSets.of(leaf.reader(), dimension),
                        dimension,
                        chosen.getOrDefault(dimension, List.of()));
            }
            narrowed.add(set);
        }
        return new Leaves(leaves, narrowed);
    }

    private static void narrow(FixedBitSet set, ValueSets held, Dimension dimension, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        if (dimension.wantsAll()) {
            values.forEach(value -> held.any(List.of(value), set.length(), set));
        } else {
            held.any(values, set.length(), set);
        }
    }

    Leaves without(Leaves others) {
        List<FixedBitSet> left = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            FixedBitSet set = sets.get(i).clone();
            set.andNot(others.sets.get(i));
            left.add(set);
        }
        return new Leaves(leaves, left);
    }

    long total() {
        return sets.stream().mapToLong(FixedBitSet::cardinality).sum();
    }

    /** How many there are of each value. */
    Map<String, Long> counts(Dimension dimension) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext leaf : leaves) {
            ValueSets.of(leaf.reader(), dimension).count(sets.get(leaf.ord), counts);
        }
        return counts;
    }

    List<LeafReaderContext> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    FixedBitSet of(LeafReaderContext leaf) {
        return sets.get(leaf.ord);
    }
}
