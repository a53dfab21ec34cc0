package org.communique.catalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The index as Lucene keeps it in a folder of this process. While a new one is built beside it, the old one answers; a
 * folder that is left half-built is gone on with.
 */
public final class LuceneIndex implements SearchIndex {

    private static final int SLOTS = 16;

    private final Path folder;
    private final FolderLock lock;
    private final Supplier<NameBook> names;
    private final LongAdder searches = new LongAdder();
    private volatile @Nullable Generation serving;
    private volatile @Nullable Generation writing;

    private LuceneIndex(Path folder, FolderLock lock, Supplier<NameBook> names) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.names = names;
        for (Path kept : generations()) {
            take(Generation.open(kept));
        }
        if (writing == null) {
            writing = Generation.open(folder.resolve("g0"));
        }
    }

    /**
     * Opens the first index in a folder that no other process has open.
     *
     * @param names asked for each question, so that it may change
     */
    public static LuceneIndex open(Path folder, Supplier<NameBook> names) {
        try {
            for (int slot = 0; slot < SLOTS; slot++) {
                Path own = Files.createDirectories(folder.resolve(String.valueOf(slot)));
                Optional<FolderLock> lock = FolderLock.tryLock(own);
                if (lock.isPresent()) {
                    return new LuceneIndex(own, lock.get(), names);
                }
            }
            throw new IllegalStateException(
                    "All " + SLOTS + " indexes in " + folder + " are in use by other processes: name another folder");
        } catch (IOException unusable) {
            throw new UncheckedIOException("The index folder " + folder + " cannot be used", unusable);
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(path -> path.getFileName().toString().matches("g\\d{1,9}"))
                    .sorted(Comparator.comparingInt(LuceneIndex::number))
                    .toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(1));
    }

    /** Of those that a former process left, the last complete one serves, and what is newer is written on. */
    private void take(Generation kept) throws IOException {
        if (kept.position().isEmpty()) {
            kept.discard();
            return;
        }
        Generation before = writing;
        if (before != null && (kept.isComplete() || before != serving)) {
            before.discard();
        }
        writing = kept;
        if (kept.isComplete()) {
            serving = kept;
        }
    }

    @Override
    public Optional<Position> position() {
        Generation now = writing;
        return now == null ? Optional.empty() : now.position();
    }

    @Override
    public void beginAnew(Position start) {
        act(() -> {
            Generation abandoned = writing;
            int next =
                    generations().stream().mapToInt(LuceneIndex::number).max().orElse(0) + 1;
            Generation begun = Generation.open(folder.resolve("g" + next));
            begun.reached(start);
            begun.commit();
            writing = begun;
            if (abandoned != null && abandoned != serving) {
                abandoned.discard();
            }
        });
    }

    @Override
    public void write(List<SearchDocument> documents, Collection<DocumentKey> gone) {
        act(() -> {
            Generation now = written();
            for (DocumentKey key : gone) {
                now.remove(key);
            }
            for (SearchDocument document : documents) {
                now.write(document);
            }
        });
    }

    private Generation written() {
        Generation now = writing;
        if (now == null) {
            throw new IllegalStateException("No index was begun");
        }
        return now;
    }

    @Override
    public void reached(Position position) {
        act(() -> {
            Generation now = written();
            now.reached(position);
            Generation before = serving;
            if (position.isComplete() && before != now) {
                now.commit();
                serving = now;
                if (before != null) {
                    before.discard();
                }
            }
        });
    }

    @Override
    public void keep() {
        act(() -> {
            written().keep();
        });
    }

    @Override
    public Found find(SearchRequest request) {
        return asking(searcher -> finder(searcher, request).find());
    }

    @Override
    public Found list(SearchRequest request) {
        return asking(searcher -> finder(searcher, request).list());
    }

    @Override
    public Optional<String> newer(SearchRequest request) {
        return asking(searcher -> finder(searcher, request).newer());
    }

    @Override
    public long[] ids(DocumentType type, SearchRequest request) {
        return asking(searcher -> finder(searcher, request).ids(type));
    }

    @Override
    public Optional<String> respelled(SearchRequest request) {
        String words = request.words();
        if (words == null) {
            return Optional.empty();
        }
        return asking(searcher -> new Respeller(searcher.getIndexReader(), names.get())
                .respelled(words)
                .filter(better -> found(searcher, request.withWords(better))));
    }

    private boolean found(IndexSearcher searcher, SearchRequest request) {
        try {
            return attempt(
                    () -> finder(searcher, request, Patience.SHORT).list().total() > 0);
        } catch (QueryRefused tooLong) {
            return false;
        }
    }

    private Finder finder(IndexSearcher searcher, SearchRequest request) {
        return finder(searcher, request, Patience.USUAL);
    }

    private Finder finder(IndexSearcher searcher, SearchRequest request, Duration longest) {
        return new Finder(searcher, names.get(), request, longest, searches);
    }

    @Override
    public long count(DocumentType type) {
        return asking(searcher -> (long) searcher.count(new TermQuery(new Term(Dimension.TYPE.field(), type.token()))));
    }

    @Override
    public IndexState state() {
        Generation complete = serving;
        long documents = asking(searcher -> (long) searcher.getIndexReader().numDocs());
        return new IndexState(complete != null, documents, searches.sum());
    }

    /** What is complete answers; before anything is, what there is by now. */
    private <T> T asking(Question<T> question) {
        return attempt(() -> {
            Acquired acquired = acquire();
            try {
                return question.ask(acquired.searcher());
            } catch (IndexSearcher.TooManyClauses many) {
                throw new QueryRefused("Too many words to search for: leave some out.");
            } finally {
                acquired.from().release(acquired.searcher());
            }
        });
    }

    private record Acquired(SearcherManager from, IndexSearcher searcher) {}

    /** An index that was just replaced is closed: then the new one is asked. */
    private Acquired acquire() throws IOException {
        while (true) {
            Generation complete = serving;
            SearcherManager searchers = (complete == null ? written() : complete).searchers();
            try {
                return new Acquired(searchers, searchers.acquire());
            } catch (AlreadyClosedException replaced) {
                if (complete == serving) {
                    throw replaced;
                }
            }
        }
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException;
    }

    @FunctionalInterface
    private interface Act {
        void make() throws IOException;
    }

    private static void act(Act act) {
        try {
            act.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        act(() -> {
            Generation complete = serving;
            Generation now = writing;
            if (complete != null && complete != now) {
                complete.close();
            }
            if (now != null) {
                now.close();
            }
            lock.close();
        });
    }
}
