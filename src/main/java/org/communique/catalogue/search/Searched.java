package org.communique.catalogue.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for in one state of the index, kept as long as that state is asked. A page of the timeline asks the
 * same words for its list, its counts and its drawing, and the next page does so again.
 */
final class Searched {

    private static final int MOST = 64;
    private static final Map<CacheKey, Searched> KEPT = new ConcurrentHashMap<>();

    private final Map<Question, Leaves> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Leaves> eldest) {
            return size() > MOST;
        }
    });

    /** What decides about a match; what it is narrowed by comes later. */
    record Question(
            List<Clause> clauses,
            String field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @FunctionalInterface
    interface Search {
        Leaves matches() throws IOException;
    }

    static Searched in(IndexReader state) {
        CacheHelper helper = state.getReaderCacheHelper();
        return KEPT.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(KEPT::remove);
            return new Searched();
        });
    }

    Leaves recall(Question question, Search search) throws IOException {
        Leaves known = answers.get(question);
        if (known == null) {
            known = search.matches();
            answers.put(question, known);
        }
        return known;
    }
}
