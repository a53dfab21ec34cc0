package org.communique.catalogue.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.communique.catalogue.search.Found.Hit;
import org.communique.catalogue.search.Found.Run;
import org.jspecify.annotations.Nullable;

/** Answers one question from one state of the index. */
final class Finder {

    private static final int DEEPEST = SearchIndex.MOST_RANKED;
    private static final int MARKED_AT_ONCE = 25;
    private static final Query NOTHING = new MatchNoDocsQuery("nothing is marked");
    private static final Set<Dimension> ALL = Dimension.CHOICES;
    private static final Map<Dimension, List<String>> TO_COME =
            Map.of(Dimension.TYPE, List.of(DocumentType.CONTACT.token()), Dimension.STANDING, List.of("announced"));
    private static final Query ANNOUNCED = new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Dimension.TYPE.field(), DocumentType.CONTACT.token())), Occur.MUST)
            .add(new TermQuery(new Term(Dimension.STANDING.field(), "announced")), Occur.MUST)
            .build();

    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final List<Clause> clauses;
    private final QuestionQuery queries;
    private final QueryTimeout limit;
    private final String field;
    private final LongAdder searches;

    Finder(IndexSearcher shared, NameBook names, SearchRequest request, Duration longest, LongAdder searches) {
        this.searches = searches;
        this.searcher = new IndexSearcher(shared.getIndexReader());
        this.request = request;
        this.clauses = request.words() == null ? List.of() : new QuestionReader(names).read(request.words());
        this.limit = new Patience(longest);
        this.searcher.setTimeout(limit);
        this.queries = new QuestionQuery(searcher.getIndexReader(), limit, clauses);
        this.field = request.throughReports() ? Fields.REPORTS : Fields.TEXT;
    }

    Found find() throws IOException {
        return found(page -> marked(page.documents()));
    }

    Found list() throws IOException {
        return found(page -> keys(page.documents()).stream()
                .map(key -> new Hit(key, List.of(), List.of()))
                .toList());
    }

    private interface Hits {
        List<Hit> of(Page page) throws IOException;
    }

    private Found found(Hits hits) throws IOException {
        if (asksForNothing()) {
            return new Found(0, List.of(), null, Map.of());
        }
        Leaves asked = asked();
        Leaves usual = usual(asked);
        Leaves matches = usual.narrowed(request.values(), ALL);
        long total = matches.total();
        Page page = isByDay() ? newest(matches) : best(total);
        refuseWhenLate();
        return new Found(total, hits.of(page), page.next(), counts(asked, usual));
    }

    Optional<String> newer() throws IOException {
        String after = request.after();
        if (after == null || asksForNothing()) {
            return Optional.empty();
        }
        if (isByDay()) {
            return Pages.newer(usual(asked()).narrowed(request.values(), ALL), after, request.limit());
        }
        int before = passed() - request.limit();
        return before > 0 ? Optional.of(String.valueOf(before)) : Optional.empty();
    }

    /** Without words nothing matches better than the rest. */
    private boolean isByDay() {
        return request.newestFirst() || clauses.isEmpty();
    }

    /** Signs alone find nothing. */
    private boolean asksForNothing() {
        return request.hasWords() && clauses.isEmpty();
    }

    /** What matches the words and the period, whatever its other values. */
    private Leaves asked() throws IOException {
        return Searched.in(searcher.getIndexReader())
                .recall(new Searched.Question(clauses, field, request.from(), request.to()), this::search);
    }

    private Leaves search() throws IOException {
        searches.increment();
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(queries.matching(clauses, field), Occur.FILTER);
        period(all);
        Leaves found = Leaves.matching(searcher, all.build());
        refuseWhenLate();
        return found;
    }

    /** Contacts to come are shown when asked for. */
    private Leaves usual(Leaves asked) throws IOException {
        return request.chosen(Dimension.STANDING).isEmpty()
                ? asked.without(asked.narrowed(TO_COME, TO_COME.keySet()))
                : asked;
    }

    private Map<Dimension, Map<String, Long>> counts(Leaves asked, Leaves usual) throws IOException {
        Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : request.counted()) {
            Set<Dimension> others = ALL.stream()
                    .filter(other -> other != dimension || dimension.wantsAll())
                    .collect(Collectors.toSet());
            Leaves all = dimension == Dimension.STANDING ? asked : usual;
            counts.put(dimension, all.narrowed(request.values(), others).counts(dimension));
        }
        return counts;
    }

    /** Some matches in order, and the cursor of what follows. */
    private record Page(int[] documents, @Nullable String next) {}

    private Page newest(Leaves matches) throws IOException {
        List<Pages.Row> rows = Pages.newest(matches, request.after(), request.limit());
        boolean more = rows.size() > request.limit();
        int[] documents = rows.stream()
                .limit(request.limit())
                .mapToInt(Pages.Row::document)
                .toArray();
        return new Page(documents, more ? rows.get(request.limit() - 1).cursor() : null);
    }

    private Page best(long total) throws IOException {
        int passed = passed();
        int wanted = Math.min(passed + request.limit(), DEEPEST);
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(queries.ranking(clauses, field), Occur.MUST)
                .add(narrowing(), Occur.FILTER);
        TopDocs top = searcher.search(all.build(), new TopScoreDocCollectorManager(Math.max(1, wanted), null, 1));
        int[] documents = Arrays.stream(top.scoreDocs)
                .skip(passed)
                .mapToInt((ScoreDoc found) -> found.doc)
                .toArray();
        int next = passed + documents.length;
        return new Page(documents, next < Math.min(total, DEEPEST) ? String.valueOf(next) : null);
    }

    private int passed() {
        String after = request.after();
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,5}") || Integer.parseInt(after) > DEEPEST) {
            throw new UnknownCursor(after);
        }
        return Integer.parseInt(after);
    }

    private Query narrowing() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST);
        for (Dimension dimension : ALL) {
            List<String> values = request.chosen(dimension);
            if (dimension.wantsAll()) {
                values.forEach(value -> all.add(any(dimension, List.of(value)), Occur.FILTER));
            } else if (!values.isEmpty()) {
                all.add(any(dimension, values), Occur.FILTER);
            }
        }
        if (request.chosen(Dimension.STANDING).isEmpty()) {
            all.add(ANNOUNCED, Occur.MUST_NOT);
        }
        period(all);
        return new ConstantScoreQuery(all.build());
    }

    private void period(BooleanQuery.Builder all) {
        if (request.from() != null) {
            int day = Fields.day(request.from(), 0);
            all.add(IntPoint.newRangeQuery(Fields.LATEST, day, Integer.MAX_VALUE), Occur.FILTER);
        }
        if (request.to() != null) {
            int day = Fields.day(request.to(), 0);
            all.add(IntPoint.newRangeQuery(Fields.EARLIEST, Integer.MIN_VALUE, day), Occur.FILTER);
        }
    }

    private static Query any(Dimension dimension, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(dimension.field(), value)), Occur.SHOULD));
        return any.build();
    }

    private void refuseWhenLate() {
        if (searcher.timedOut()) {
            throw new QueryRefused("This question takes too long to answer: ask for fewer or rarer words.");
        }
    }

    /** What was found is marked as long as patience lasts; what is left then is shown as it is. */
    private List<Hit> marked(int[] documents) throws IOException {
        Query headline = queries.marks(clauses, Fields.HEADLINE);
        Query text = queries.marks(clauses, Fields.TEXT);
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < documents.length; from += MARKED_AT_ONCE) {
            int[] some = Arrays.copyOfRange(documents, from, Math.min(documents.length, from + MARKED_AT_ONCE));
            boolean patient = !limit.shouldExit();
            hits.addAll(marked(some, patient ? headline : NOTHING, patient ? text : NOTHING));
        }
        return hits;
    }

    private List<Hit> marked(int[] documents, Query headline, Query text) throws IOException {
        List<List<Run>> headlines = Marker.headlines(searcher, headline, documents);
        List<List<Run>> snippets = Marker.snippets(searcher, text, documents);
        List<DocumentKey> keys = keys(documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            hits.add(new Hit(keys.get(i), headlines.get(i), snippets.get(i)));
        }
        return hits;
    }

    private List<DocumentKey> keys(int[] documents) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<DocumentKey> keys = new ArrayList<>();
        for (int document : documents) {
            keys.add(key(stored.document(document, Set.of(Fields.KEY)).get(Fields.KEY)));
        }
        return keys;
    }

    private static DocumentKey key(String text) {
        int colon = text.indexOf(':');
        DocumentType type = text.startsWith(DocumentType.ARTICLE.token()) ? DocumentType.ARTICLE : DocumentType.CONTACT;
        return new DocumentKey(type, Long.parseLong(text.substring(colon + 1)));
    }

    /** The ids of all of one type that matches, whatever its standing. */
    long[] ids(DocumentType type) throws IOException {
        if (asksForNothing()) {
            return new long[0];
        }
        Leaves matches = asked().narrowed(Map.of(Dimension.TYPE, List.of(type.token())), Set.of(Dimension.TYPE));
        long[] ids = new long[Math.toIntExact(matches.total())];
        int at = 0;
        for (LeafReaderContext leaf : matches.leaves()) {
            NumericDocValues held = DocValues.getNumeric(leaf.reader(), Fields.ID);
            FixedBitSet set = matches.of(leaf);
            int document = set.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(0);
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                held.advanceExact(document);
                ids[at++] = held.longValue();
                document = document + 1 >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(document + 1);
            }
        }
        refuseWhenLate();
        return ids;
    }
}
