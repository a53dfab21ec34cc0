package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.communique.catalogue.ImportQueue;
import org.communique.catalogue.ImportQueue.Claim;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunFiles;
import org.communique.catalogue.RunPages;
import org.communique.support.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs that processes take up, leave and take over; here nothing takes runs up but the tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestPostgres.class)
class ImportJobsTest {

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private Importer importer;

    @Autowired
    private ImportQueue queue;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private RunPages pages;

    @Autowired
    private RunFiles files;

    @Autowired
    private JdbcClient sql;

    @Test
    void oneProcessAtATimeWorks() {
        long first = enlist("one", 2);
        long second = enlist("two", 2);
        Claim claim = queue.claim().orElseThrow();
        assertThat(claim.run()).isEqualTo(first);
        assertThat(queue.claim()).as("while another is at work").isEmpty();
        importer.work(claim);
        assertThat(pages.run(first).state()).isEqualTo("finished");
        assertThat(jobs.work()).isTrue();
        assertThat(pages.run(second).state()).isEqualTo("finished");
        assertThat(sql.sql("SELECT count(*) FROM import_file").query(Long.class).single())
                .as("files that have served")
                .isZero();
    }

    @Test
    void aRunWhoseProcessDiedGoesOnWhereItStopped() {
        long run = enlist("dies", 6);
        Claim dead = queue.claim().orElseThrow();
        sql.sql("DELETE FROM import_file WHERE run_id = ? AND number >= 3")
                .param(run)
                .update();
        importUntilItBreaks(dead);
        sql.sql("UPDATE import_run SET state = 'running', finished_at = NULL, failure = NULL WHERE id = ?")
                .param(run)
                .update();
        assertThat(queue.claim()).as("as long as there are signs of life").isEmpty();
        silence(run);
        restore(run, "dies", 3, 6);
        Claim taken = queue.claim().orElseThrow();
        assertThat(taken.next()).isEqualTo(3);
        assertThat(queue.goesOn(dead)).as("the process thought dead may go on").isFalse();
        importer.work(taken);
        assertThat(pages.run(run).state()).isEqualTo("finished");
        assertThat(pages.outcomes(run, null, 0, 10))
                .extracting(OutcomeView::number, OutcomeView::outcome)
                .containsExactly(
                        IntStream.range(0, 6).mapToObj(i -> tuple(i, "created")).toArray(Tuple[]::new));
    }

    @Test
    void aCancelledRunStopsAndKeepsWhatItDid() {
        long waiting = enlist("waiting", 2);
        runs.cancel(waiting);
        assertThat(pages.run(waiting).state()).isEqualTo("cancelled");
        long begun = enlist("begun", 2);
        Claim claim = queue.claim().orElseThrow();
        runs.cancel(begun);
        importer.work(claim);
        assertThat(pages.run(begun).state()).isEqualTo("cancelled");
        assertThat(queue.claim()).isEqualTo(Optional.empty());
    }

    /** The third file is gone, as everything is for a process that dies. */
    private void importUntilItBreaks(Claim claim) {
        importer.work(claim);
        assertThat(pages.run(claim.run()).done()).isEqualTo(3);
    }

    private void silence(long run) {
        sql.sql("UPDATE import_run SET seen_at = seen_at - interval '1 minute' WHERE id = ?")
                .param(run)
                .update();
    }

    private void restore(long run, String topic, int from, int to) {
        sql.sql("DELETE FROM import_file WHERE run_id = ?").param(run).update();
        files.add(run, from, pages(topic, from, to));
    }

    private long enlist(String topic, int count) {
        return jobs.enlist(topic, "test", false, Listing.of(pages(topic, 0, count)));
    }

    private static List<RunFile> pages(String topic, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> page(topic, i)).toList();
    }

    private static RunFile page(String topic, int number) {
        String text =
                "Talks on item %s %d go on\n\nASTANA. KAZINFORM - Delegations of both countries spoke of %s %d at length."
                        .formatted(topic, number, topic, number);
        return RunFile.of(topic + number + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
