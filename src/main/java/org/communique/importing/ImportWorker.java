package org.communique.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes up import runs beside the web requests, those of a process that died among them. */
@Component
@ConditionalOnWebApplication
class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long LONGEST_STOP_MILLIS = 20_000;

    private final ImportJobs jobs;
    private final Importer importer;
    private final Thread thread = new Thread(this::work, "import");
    private volatile boolean stopping;

    ImportWorker(ImportJobs jobs, Importer importer) {
        this.jobs = jobs;
        this.importer = importer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        while (!stopping) {
            try {
                if (!jobs.work()) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("Import runs wait: {}", failure.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            stopping = true;
        }
    }

    /** A run that is under way stops after the file it is at; whoever comes next goes on with it. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        importer.stop();
        thread.join(LONGEST_STOP_MILLIS);
    }
}
