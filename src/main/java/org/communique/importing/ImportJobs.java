package org.communique.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.communique.catalogue.ImportQueue;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.RunFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Import runs as jobs: whoever asks for one queues its files in the database, and any process may work on it, or go on
 * where another stopped.
 */
@Component
class ImportJobs {

    private static final long PAUSE_MILLIS = 200;

    private final ImportRuns runs;
    private final ImportQueue queue;
    private final RunFiles files;
    private final Importer importer;
    private final TransactionOperations transactions;

    ImportJobs(
            ImportRuns runs, ImportQueue queue, RunFiles files, Importer importer, TransactionOperations transactions) {
        this.runs = runs;
        this.queue = queue;
        this.files = files;
        this.importer = importer;
        this.transactions = transactions;
    }

    /**
     * Queues a run, all of its files or none, and returns its id.
     *
     * @throws UncheckedIOException when the files cannot be listed
     * @throws RefusedUpload when they are not taken in
     */
    long enlist(String source, String requestedBy, boolean dry, Listing listing) {
        Long run = transactions.execute(status -> {
            long id = runs.start(source, requestedBy, dry);
            Enlistment enlistment = new Enlistment(files, id);
            list(listing, enlistment);
            runs.count(id, enlistment.close());
            return id;
        });
        if (run == null) {
            throw new IllegalStateException("A run without an id");
        }
        return run;
    }

    private static void list(Listing listing, Enlistment enlistment) {
        try {
            listing.each(enlistment::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Works on the next run, if one waits and no other process is at work; returns whether there was one. */
    boolean work() {
        return queue.claim().map(importer::work).orElse(false);
    }

    /** Works, or waits for the process that does, until a run has ended. */
    void complete(long run) throws InterruptedException {
        while (runs.run(run).unfinished()) {
            if (!work()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
