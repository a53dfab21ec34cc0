package org.communique.catalogue.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index in a folder of its own, from its first document until a newer one takes its place. The position stands in
 * the commit itself, so that both are on disk or neither.
 */
final class Generation implements Closeable {

    /** Raised when documents are indexed differently: older indexes are then built anew. */
    private static final String FORMAT = "3";

    private static final long COMMIT_EVERY_NANOS = 2_000_000_000L;
    private static final double BUFFER_MB = 48;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long committedAt = System.nanoTime();
    private volatile @Nullable Position position;

    private Generation(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(Languages.PLAIN)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false)
                .setIndexSort(new Sort(
                        new SortField(Fields.DAY, SortField.Type.LONG, true),
                        new SortField(Fields.ID, SortField.Type.LONG, true)));
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, null);
        this.position = read(writer).orElse(null);
    }

    static Generation open(Path folder) throws IOException {
        return new Generation(folder);
    }

    private static Optional<Position> read(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return FORMAT.equals(data.get("format"))
                ? Optional.of(new Position(
                        data.getOrDefault("lineage", ""),
                        Long.parseLong(data.getOrDefault("transaction", "0")),
                        Long.parseLong(data.getOrDefault("last", "0")),
                        data.getOrDefault("loaded", "")))
                : Optional.empty();
    }

    Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    boolean isComplete() {
        Position reached = position;
        return reached != null && reached.isComplete();
    }

    void write(SearchDocument document) throws IOException {
        writer.updateDocument(term(document.key()), Fields.of(document));
    }

    void remove(DocumentKey key) throws IOException {
        writer.deleteDocuments(term(key));
    }

    private static Term term(DocumentKey key) {
        return new Term(Fields.KEY, key.toString());
    }

    void reached(Position reached) throws IOException {
        writer.setLiveCommitData(Map.of(
                        "format", FORMAT,
                        "lineage", reached.lineage(),
                        "transaction", String.valueOf(reached.transaction()),
                        "last", String.valueOf(reached.last()),
                        "loaded", reached.loaded())
                .entrySet());
        searchers.maybeRefresh();
        // Whoever waits for a position asks as soon as it is seen.
        position = reached;
        if (System.nanoTime() - committedAt > COMMIT_EVERY_NANOS) {
            commit();
        }
    }

    void commit() throws IOException {
        writer.commit();
        committedAt = System.nanoTime();
    }

    void keep() throws IOException {
        if (writer.hasUncommittedChanges()) {
            commit();
        }
    }

    SearcherManager searchers() {
        return searchers;
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer.isOpen()) {
            writer.commit();
        }
        writer.close();
        directory.close();
    }

    /** Closes it, and takes its folder away. */
    void discard() throws IOException {
        close();
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
