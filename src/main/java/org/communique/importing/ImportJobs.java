package org.communique.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.LongToIntFunction;
import org.communique.catalogue.AuditLog;
import org.communique.catalogue.EditedAuthority;
import org.communique.catalogue.ImportQueue;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.RunFiles;
import org.communique.catalogue.RunOrder;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
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
    private final RunPages pages;
    private final ImportQueue queue;
    private final RunFiles files;
    private final EditedAuthority edited;
    private final Importer importer;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    ImportJobs(
            ImportRuns runs,
            RunPages pages,
            ImportQueue queue,
            RunFiles files,
            EditedAuthority edited,
            Importer importer,
            AuditLog audit,
            TransactionOperations transactions) {
        this.runs = runs;
        this.pages = pages;
        this.queue = queue;
        this.files = files;
        this.edited = edited;
        this.importer = importer;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Queues a run, all of its files or none, and returns its id.
     *
     * @throws UncheckedIOException when the files cannot be listed
     * @throws RefusedUpload when they are not taken in
     */
    long enlist(String source, String requestedBy, boolean dry, Listing listing) {
        return enlist(RunOrder.importing(source, requestedBy, dry), run -> {
            Enlistment enlistment = new Enlistment(files, run);
            list(listing, enlistment);
            return enlistment.close();
        });
    }

    /** Queues all articles to be read anew from the pages that are kept. */
    long rederive(String requestedBy, boolean dry) {
        return enlist(RunOrder.rederiving(requestedBy, dry), files::addArticles);
    }

    /** Queues the articles that name the officials and places that were edited since articles were last read anew. */
    long rederiveEdited(String requestedBy, boolean dry) {
        return enlist(RunOrder.rederivingWhatNamesEdited(requestedBy, dry), edited::queueArticles);
    }

    /**
     * Queues what a run created or updated to be taken back.
     *
     * @throws RefusedUpload when the run is not one that can be taken back
     */
    long undo(long run, String requestedBy, boolean dry) {
        RunView undone = pages.run(run);
        if (!undone.reversible()) {
            throw nothingToUndo(run);
        }
        return enlist(RunOrder.undoing(undone, requestedBy, dry), undo -> {
            int steps = files.addChangesOf(run, undo);
            if (steps == 0) {
                throw nothingToUndo(run);
            }
            return steps;
        });
    }

    private static RefusedUpload nothingToUndo(long run) {
        return new RefusedUpload("Of run " + run + " there is nothing to take back: only what a run that has ended "
                + "changed, and nobody has taken back yet, can be");
    }

    /** Asks that a run stop after the file it is at. */
    void cancel(long run) {
        transactions.executeWithoutResult(status -> {
            runs.cancel(run);
            audit.note("import.cancelled", "admin/imports/" + run);
        });
    }

    private long enlist(RunOrder order, LongToIntFunction queueing) {
        Long run = transactions.execute(status -> {
            long id = runs.start(order);
            runs.count(id, queueing.applyAsInt(id));
            audit.note("import." + order.kind().name().toLowerCase(Locale.ROOT), "admin/imports/" + id);
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
        while (pages.run(run).unfinished()) {
            if (!work()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
