package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.communique.catalogue.RunFile;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.communique.generated.GeneratedPages;
import org.communique.importing.Runs.Report;
import org.communique.support.ContentDump;
import org.communique.support.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * The short form of {@link KilledImportTest}: whatever the database was doing for a process is cut off at random moments,
 * as it is when the process dies, and another goes on.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "communique.first-import=false")
@Import(TestPostgres.class)
class CutImportTest {

    private static final int PAGES = 60;
    private static final int CUTS = 12;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private RunPages log;

    @Autowired
    private JdbcClient sql;

    private final List<RunFile> pages = new GeneratedPages(Path.of("db/reference"), 7)
            .first(PAGES)
            .map(page -> RunFile.of(page.name(), page.bytes()))
            .toList();

    @Test
    void aRunThatIsCutOffAgainAndAgainEndsAsAnUndisturbedOne() throws InterruptedException {
        Runs runs = new Runs(jobs, log);
        String empty = ContentDump.of(sql);
        Report undisturbed = runs.imported(pages.toArray(RunFile[]::new));
        String wanted = ContentDump.of(sql);
        assertThat(ContentDump.difference(empty, wanted)).isNotEmpty();
        runs.undone(undisturbed, false);
        assertThat(ContentDump.difference(empty, ContentDump.of(sql))).isEmpty();

        long run = jobs.enlist("test", "test", false, Listing.of(pages));
        AtomicBoolean over = new AtomicBoolean();
        Thread knife = new Thread(() -> cut(over));
        knife.start();
        for (RunView now = log.run(run); now.unfinished(); now = run(run)) {
            work();
            silence(run);
        }
        over.set(true);
        knife.join();
        Report report = new Report(log.run(run), log.outcomes(run, null, 0, PAGES + 1));
        assertThat(report.run().state()).as(report.run().failure()).isEqualTo("finished");
        assertThat(report.outcomes()).isEqualTo(undisturbed.outcomes());
        assertThat(ContentDump.difference(wanted, ContentDump.of(sql))).isEmpty();
    }

    private RunView run(long run) {
        while (true) {
            try {
                return log.run(run);
            } catch (DataAccessException | TransactionException cut) {
                continue;
            }
        }
    }

    private void work() {
        try {
            jobs.work();
        } catch (DataAccessException | TransactionException cut) {
            // As a process that died does not go on, this attempt does not.
            return;
        }
    }

    /** Nothing more is heard of whoever was at work. */
    private void silence(long run) {
        try {
            sql.sql(
                            "UPDATE import_run SET seen_at = seen_at - interval '1 minute' WHERE id = ? AND seen_at IS NOT NULL")
                    .param(run)
                    .update();
        } catch (DataAccessException | TransactionException cut) {
            silence(run);
        }
    }

    private void cut(AtomicBoolean over) {
        Random moments = new Random(7);
        for (int cut = 0; cut < CUTS && !over.get(); cut++) {
            try {
                Thread.sleep(moments.nextInt(400));
                sql.sql("""
                                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                                WHERE datname = current_database() AND pid <> pg_backend_pid()""").query(Long.class).single();
            } catch (DataAccessException | TransactionException self) {
                continue;
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
