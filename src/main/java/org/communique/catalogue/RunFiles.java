package org.communique.catalogue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queues of files that runs go through; they stand in the database, so that any process can go on with a run. */
@Component
@Transactional
public class RunFiles {

    private final JdbcTemplate database;

    RunFiles(JdbcTemplate database) {
        this.database = database;
    }

    /** Queues files, whose numbers in the run start at {@code first}. */
    public void add(long run, int first, List<RunFile> files) {
        int[] number = {first};
        database.batchUpdate(
                "INSERT INTO import_file (run_id, number, name, url, path, bytes, refusal) VALUES (?, ?, ?, ?, ?, ?, ?)",
                files,
                files.size() + 1,
                (row, file) -> fill(row, run, number[0]++, file));
    }

    private static void fill(PreparedStatement row, long run, int number, RunFile file) throws SQLException {
        row.setLong(1, run);
        row.setInt(2, number);
        row.setString(3, file.name());
        row.setString(4, file.url());
        row.setString(5, file.path());
        row.setBytes(6, file.bytes());
        row.setString(7, file.refusal());
    }

    /**
     * One file, bytes and all.
     *
     * @throws NotInCatalogue when the run has no such file (any more)
     */
    @Transactional(readOnly = true)
    public RunFile file(long run, int number) {
        return database
                .query(
                        "SELECT * FROM import_file WHERE run_id = ? AND number = ?",
                        (row, i) -> new RunFile(
                                row.getString("name"),
                                row.getString("url"),
                                row.getString("path"),
                                row.getBytes("bytes"),
                                row.getString("refusal")),
                        run,
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotInCatalogue("The run " + run + " has no file " + number));
    }
}
