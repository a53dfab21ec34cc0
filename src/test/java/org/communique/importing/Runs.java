package org.communique.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;

/** Orders runs and waits for them. */
record Runs(ImportJobs jobs, RunPages runs) {

    private static final int ALL = 1000;

    /** A run that has ended, and what became of its files. */
    record Report(RunView run, List<OutcomeView> files) {

        List<String> outcomes() {
            return files.stream().map(OutcomeView::outcome).toList();
        }

        List<String> reasons() {
            return files.stream().map(OutcomeView::reason).toList();
        }

        long article(int number) {
            return files.get(number).article();
        }
    }

    Report imported(RunFile... pages) {
        return completed(jobs.enlist("test", "test", false, Listing.of(Arrays.asList(pages))));
    }

    Report rederived(boolean dry) {
        return completed(jobs.rederive("test", dry));
    }

    Report undone(Report report, boolean dry) {
        return completed(jobs.undo(report.run().id(), "test", dry));
    }

    Report completed(long run) {
        try {
            jobs.complete(run);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return new Report(runs.run(run), runs.outcomes(run, null, 0, ALL));
    }

    static RunFile page(String name, String... paragraphs) {
        return RunFile.of(name, String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
    }
}
