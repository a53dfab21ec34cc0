package org.communique.importing;

import org.communique.catalogue.AuthorityRegister;
import org.communique.catalogue.ImportRuns;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At every start: takes over the reference, and imports the seeds if they never were, or goes on where that was
 * interrupted. The application counts as ready
 * only afterwards.
 */
@Component
@Order(FirstImport.FIRST)
@ConditionalOnBooleanProperty(name = "communique.first-import", matchIfMissing = true)
class FirstImport implements ApplicationRunner {

    static final int FIRST = 0;
    static final int THEN = 10;

    private final AuthorityRegister authority;
    private final ImportRuns runs;
    private final ImportJobs jobs;
    private final Seeds seeds;

    FirstImport(AuthorityRegister authority, ImportRuns runs, ImportJobs jobs, Seeds seeds) {
        this.authority = authority;
        this.runs = runs;
        this.jobs = jobs;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        authority.load(ReferenceFiles.authority(), ReferenceFiles.sha256());
        if (!runs.hasFinished(Seeds.SOURCE)) {
            jobs.complete(runs.unfinished(Seeds.SOURCE)
                    .orElseGet(() -> jobs.enlist(Seeds.SOURCE, "first start", false, seeds.pages())));
        }
    }
}
