package org.communique.importing;

import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.ImportLock;
import org.communique.catalogue.ImportRuns;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At every start: takes over the reference, and imports the seeds if they never were. The application counts as ready
 * only afterwards.
 */
@Component
@Order(FirstImport.FIRST)
class FirstImport implements ApplicationRunner {

    static final int FIRST = 0;
    static final int THEN = 10;

    private final AuthorityRegister authority;
    private final ImportRuns runs;
    private final Importer importer;
    private final Seeds seeds;
    private final ImportLock lock;

    FirstImport(AuthorityRegister authority, ImportRuns runs, Importer importer, Seeds seeds, ImportLock lock) {
        this.authority = authority;
        this.runs = runs;
        this.importer = importer;
        this.seeds = seeds;
        this.lock = lock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lock.ifFree(runs::closeInterrupted);
        authority.load(ReferenceFiles.authority(), ReferenceFiles.sha256());
        if (!runs.hasFinished(Seeds.SOURCE)) {
            importer.run(runs.start(Seeds.SOURCE, "first start"), seeds.pages());
        }
    }
}
