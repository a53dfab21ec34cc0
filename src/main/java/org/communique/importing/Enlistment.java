package org.communique.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunFiles;

/** Puts the files of a run into its queue, a few at a time. */
final class Enlistment {

    private static final int BATCH = 500;
    private static final int BATCH_BYTES = 8 * 1024 * 1024;

    private final RunFiles queue;
    private final long run;
    private final Set<String> names = new HashSet<>();
    private final List<RunFile> batch = new ArrayList<>();
    private int batchBytes;
    private int queued;

    Enlistment(RunFiles queue, long run) {
        this.queue = queue;
        this.run = run;
    }

    void add(RunFile file) {
        batch.add(distinct(file));
        batchBytes += file.size();
        if (batch.size() >= BATCH || batchBytes >= BATCH_BYTES) {
            flush();
        }
    }

    /** Two files of one name would be taken for versions of one article: the later ones go by their paths. */
    private RunFile distinct(RunFile file) {
        if (names.add(file.name())) {
            return file;
        }
        String path = file.path();
        return file.named(path == null ? file.name() + " (" + (queued + batch.size() + 1) + ")" : path);
    }

    private void flush() {
        queue.add(run, queued, batch);
        queued += batch.size();
        batch.clear();
        batchBytes = 0;
    }

    /** Queues what is left, and returns how many files there are in all. */
    int close() {
        flush();
        return queued;
    }
}
