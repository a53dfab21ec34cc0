package org.communique.importing;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.Catalogue;
import org.communique.catalogue.ImportLock;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.Kept;
import org.communique.reading.ArticleReader;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;
import org.communique.recognition.ContactRecogniser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Sends each page through the rooms, in a transaction of its own, and logs what became of it. */
@Component
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Catalogue catalogue;
    private final AuthorityRegister authority;
    private final ImportRuns runs;
    private final ImportLock lock;

    Importer(Catalogue catalogue, AuthorityRegister authority, ImportRuns runs, ImportLock lock) {
        this.catalogue = catalogue;
        this.authority = authority;
        this.runs = runs;
        this.lock = lock;
    }

    /** Imports pages in a run that was started before; waits for other imports to end. */
    void run(long run, List<PageSource> pages) {
        try {
            lock.whileHeld(() -> importAll(run, pages));
        } catch (RuntimeException failure) {
            LOG.error("Import run {} failed", run, failure);
            runs.fail(run, Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        }
    }

    private void importAll(long run, List<PageSource> pages) {
        runs.count(run, pages.size());
        Rooms rooms = new Rooms(new ArticleReader(), new ContactRecogniser(authority.current()));
        for (int number = 0; number < pages.size(); number++) {
            importOne(run, number, pages.get(number), rooms);
        }
        runs.finish(run);
    }

    private void importOne(long run, int number, PageSource source, Rooms rooms) {
        try {
            SourcePage page = source.opening().open();
            Rooms.Passage passage = rooms.lead(page);
            Kept kept = catalogue.keep(page, passage.article(), passage.recognition());
            runs.kept(run, number, source.name(), kept);
        } catch (IOException unreadable) {
            runs.rejected(run, number, source.name(), "The file cannot be read: " + unreadable.getMessage());
        } catch (UnreadablePage unreadable) {
            runs.rejected(run, number, source.name(), Objects.requireNonNull(unreadable.getMessage()));
        } catch (DataAccessException refused) {
            LOG.warn("The catalogue refused {}", source.name(), refused);
            runs.rejected(run, number, source.name(), "The catalogue refused it: " + rootMessage(refused));
        }
    }

    private static String rootMessage(DataAccessException refused) {
        return Objects.requireNonNullElse(refused.getMostSpecificCause().getMessage(), "no reason given");
    }
}
