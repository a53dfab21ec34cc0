package org.communique.catalogue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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

    /** Queues all articles, oldest first, and returns how many there are. */
    public int addArticles(long run) {
        return database.update("""
                INSERT INTO import_file (run_id, number, name, article_id)
                SELECT ?, row_number() OVER (ORDER BY article.id) - 1, page.name, article.id
                FROM article
                JOIN article_version version ON version.id = article.shown_version
                JOIN source_page page ON page.id = version.source_page_id""", run);
    }

    /** Queues what another run created or updated and nobody has taken back yet, last first; returns how many. */
    public int addChangesOf(long undone, long run) {
        return database.update("""
                INSERT INTO import_file (run_id, number, name, article_id, undoes)
                SELECT ?, row_number() OVER (ORDER BY outcome.number DESC) - 1, name, outcome.article_id, outcome.number
                FROM import_outcome outcome LEFT JOIN import_step step USING (run_id, number)
                WHERE outcome.run_id = ? AND outcome IN ('created', 'updated') AND step.undone_by IS NULL""", run, undone);
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
     * One file, bytes and all. One question needs no transaction, which would ask the database twice more.
     *
     * @throws NotInCatalogue when the run has no such file (any more)
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RunFile file(long run, int number) {
        return database
                .query(
                        "SELECT * FROM import_file WHERE run_id = ? AND number = ?",
                        (row, i) -> new RunFile(
                                row.getString("name"),
                                row.getString("url"),
                                row.getString("path"),
                                row.getBytes("bytes"),
                                row.getString("refusal"),
                                Rows.number(row, "article_id"),
                                (Integer) row.getObject("undoes")),
                        run,
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotInCatalogue("The run " + run + " has no file " + number));
    }
}
