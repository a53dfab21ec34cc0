package org.communique.importing;

import java.time.Clock;
import java.util.Objects;
import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.ImportLock;
import org.communique.catalogue.ImportQueue;
import org.communique.catalogue.ImportQueue.Claim;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.Kept;
import org.communique.catalogue.KeptPages;
import org.communique.catalogue.Outage;
import org.communique.catalogue.RunFiles;
import org.communique.catalogue.RunOutcomes;
import org.communique.reading.ArticleReader;
import org.communique.recognition.Authority;
import org.communique.recognition.ContactRecogniser;
import org.communique.recognition.HeldPosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the files of a run through the rooms. What a file became and the note of it stand in one transaction, so that a
 * run that dies at any moment goes on with the file it was at: nothing is lost, and nothing done twice.
 */
@Component
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Admission admission;
    private final RunOutcomes outcomes;
    private final Clock clock;
    private final KeptPages pages;
    private final AuthorityRegister authority;
    private final ImportRuns runs;
    private final ImportQueue queue;
    private final RunFiles files;
    private final ImportLock lock;
    private final TransactionOperations transactions;
    private volatile boolean stopping;

    Importer(
            Admission admission,
            RunOutcomes outcomes,
            Clock clock,
            KeptPages pages,
            AuthorityRegister authority,
            ImportRuns runs,
            ImportQueue queue,
            RunFiles files,
            ImportLock lock,
            TransactionOperations transactions) {
        this.admission = admission;
        this.outcomes = outcomes;
        this.clock = clock;
        this.pages = pages;
        this.authority = authority;
        this.runs = runs;
        this.queue = queue;
        this.files = files;
        this.lock = lock;
        this.transactions = transactions;
    }

    /** Runs stop after the file they are at; the next process goes on with them. */
    void stop() {
        stopping = true;
    }

    /**
     * Works on a run until it ends, is cancelled, is taken over, or this process is to stop.
     *
     * @return true: work was done
     */
    boolean work(Claim claim) {
        try {
            importAll(claim);
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("Import run {} waits for the database: {}", claim.run(), unavailable.toString());
            throw unavailable;
        } catch (RuntimeException failure) {
            LOG.error("Import run {} failed", claim.run(), failure);
            runs.fail(claim, Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            queue.giveBack(claim);
        }
        return true;
    }

    private void importAll(Claim claim) throws InterruptedException {
        Authority known = authority.current();
        Rooms rooms = new Rooms(new ArticleReader(), new ContactRecogniser(known));
        Checks checks = new Checks(new HeldPosts(known), clock);
        try (ReadAhead<ReadFile> ahead = new ReadAhead<>(
                claim.next(),
                claim.files(),
                number -> ReadFile.of(files.file(claim.run(), number), rooms, checks, pages))) {
            for (int number = claim.next(); number < claim.files(); number++) {
                if (stopping) {
                    queue.giveBack(claim);
                    return;
                }
                if (!importOne(claim, number, ahead.take(() -> queue.goesOn(claim)))) {
                    runs.endCancelled(claim);
                    return;
                }
            }
        }
        runs.finish(claim);
    }

    /** Returns whether the run goes on. */
    private boolean importOne(Claim claim, int number, ReadFile file) {
        try {
            return claim.dry()
                    ? rehearse(claim, number, file)
                    : inTransaction(claim, () -> admission.admit(claim, number, file));
        } catch (DataAccessException refused) {
            if (Outage.isBehind(refused)) {
                throw refused;
            }
            LOG.warn("The catalogue refused {}", file.name(), refused);
            String why = "The catalogue refused it: " + rootMessage(refused);
            return inTransaction(claim, () -> outcomes.refused(claim, number, file.name(), why));
        }
    }

    private boolean inTransaction(Claim claim, Runnable step) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean goesOn = queue.goesOnAlone(claim);
            if (goesOn) {
                step.run();
            }
            return goesOn;
        }));
    }

    /** A dry run does the very same, takes it back, and notes what it was. */
    private boolean rehearse(Claim claim, int number, ReadFile file) {
        if (!admission.touchesAnArticle(file)) {
            return inTransaction(claim, () -> admission.admit(claim, number, file));
        }
        Kept kept = transactions.execute(status -> {
            status.setRollbackOnly();
            lock.hold();
            return admission.keep(claim, file);
        });
        return inTransaction(claim, () -> outcomes.kept(claim, number, file.name(), Objects.requireNonNull(kept)));
    }

    private static String rootMessage(DataAccessException refused) {
        return Objects.requireNonNullElse(refused.getMostSpecificCause().getMessage(), "no reason given");
    }
}
