package org.communique.importing;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.communique.catalogue.ImportRuns;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs imports that the console asks for, one after the other, beside the web requests. */
@Component
class ImportJobs implements DisposableBean {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "import"));
    private final ImportRuns runs;
    private final Importer importer;

    ImportJobs(ImportRuns runs, Importer importer) {
        this.runs = runs;
        this.importer = importer;
    }

    /** Starts a run and returns its id at once. */
    long start(String source, String requestedBy, List<PageSource> pages) {
        long run = runs.start(source, requestedBy);
        worker.execute(() -> importer.run(run, pages));
        return run;
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
