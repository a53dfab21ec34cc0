package org.communique.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands runs to the processes that ask for work, one run at a time in all of them together. Whoever works on a run shows
 * a sign of life; when that is older than {@value #LIFE}, another process may take the run over. All times are the
 * database's own, since the clocks of two machines differ.
 */
@Component
@Transactional
public class ImportQueue {

    private static final String LIFE = "10 seconds";

    /** Any number of our own; it stands for "a process chooses a run". */
    private static final long KEY = 0x636f6d6dL;

    /**
     * A run in the hands of one process.
     *
     * @param worker stands for that process; another that takes the run over has another
     * @param undoes the run that it takes back, if it does
     * @param next the number of the first file without an outcome
     * @param files how many files there are in all
     */
    public record Claim(
            long run, String worker, boolean dry, @Nullable Long undoes, int next, int files) {}

    private static final String GOES_ON = """
            WITH going AS (
                UPDATE import_run SET seen_at = clock_timestamp()
                WHERE id = ? AND worker = ? AND state = 'running' AND NOT cancel_asked RETURNING id)
            SELECT EXISTS (SELECT FROM going) AND set_config('synchronous_commit', 'off', true) = 'off'""";

    /** Plans are made while a new archive's tables are small, and would go on to read them whole when they are big. */
    private static final String BY_INDEX = " AND set_config('enable_seqscan', 'off', true) = 'off'";

    private final JdbcClient sql;

    ImportQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest run that waits or was left behind; none while another process is at work. */
    public Optional<Claim> claim() {
        sql.sql("SELECT pg_advisory_xact_lock(?) IS NULL")
                .param(KEY)
                .query(Boolean.class)
                .single();
        return sql.sql("""
                        UPDATE import_run SET state = 'running', worker = :worker, seen_at = clock_timestamp(),
                            claimed_at = clock_timestamp(),
                            done_when_claimed = (SELECT count(*) FROM import_outcome WHERE run_id = import_run.id)
                        WHERE id = (
                            SELECT id FROM import_run waiting
                            WHERE finished_at IS NULL AND NOT EXISTS (
                                SELECT FROM import_run busy
                                WHERE busy.finished_at IS NULL AND busy.seen_at > clock_timestamp() - :life::interval)
                            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, worker, dry, undoes, done_when_claimed, files""")
                .param("worker", UUID.randomUUID().toString())
                .param("life", LIFE)
                .query((row, i) -> new Claim(
                        row.getLong("id"),
                        row.getString("worker"),
                        row.getBoolean("dry"),
                        Rows.number(row, "undoes"),
                        row.getInt("done_when_claimed"),
                        row.getInt("files")))
                .optional();
    }

    /**
     * Shows a sign of life, and locks the run for the rest of the transaction. Its commit does not wait for the disk: what
     * a file became and the note of it are one transaction, so that whatever a power cut loses is done again.
     *
     * @return whether to go on: false when somebody asked to cancel the run, or another process has taken it over
     */
    public boolean goesOn(Claim claim) {
        return sql.sql(GOES_ON)
                .params(claim.run(), claim.worker())
                .query(Boolean.class)
                .single();
    }

    /** The same, with the {@link ImportLock} held from then on. */
    public boolean goesOnAlone(Claim claim) {
        return sql.sql(GOES_ON + BY_INDEX + " AND pg_advisory_xact_lock(?) IS NOT NULL")
                .params(claim.run(), claim.worker(), ImportLock.KEY)
                .query(Boolean.class)
                .single();
    }

    /** Gives a run back, so that whoever asks next goes on with it at once. */
    public void giveBack(Claim claim) {
        sql.sql("UPDATE import_run SET state = 'queued', worker = NULL, seen_at = NULL WHERE id = ? AND worker = ?"
                        + " AND state = 'running'")
                .params(claim.run(), claim.worker())
                .update();
    }
}
