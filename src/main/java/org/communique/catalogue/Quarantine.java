package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files that a person should look at, and what became of them. */
@Component
@Transactional
public class Quarantine {

    private static final String ITEM = "SELECT *, bytes IS NOT NULL AS kept FROM quarantine WHERE ";

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    Quarantine(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a file with what speaks against it; the very file again is not kept twice.
     *
     * @param bytes null for a file that is too large to be kept
     */
    public void hold(
            long run, int number, String name, @Nullable String url, byte @Nullable [] bytes, Suspicion suspicion) {
        sql.sql("""
                        INSERT INTO quarantine (id, run_id, number, name, url, sha256, bytes, kind, reason, evidence,
                            published, resembles)
                        VALUES (:id, :run, :number, :name, :url, :sha256, :bytes, :kind, :reason, :evidence,
                            :published, :resembles)
                        ON CONFLICT (name, sha256) DO NOTHING""")
                .param("id", ids.next())
                .param("run", run)
                .param("number", number)
                .param("name", name)
                .param("url", url)
                .param("sha256", Hashes.of(bytes == null ? new byte[0] : bytes))
                .param("bytes", bytes)
                .param("kind", suspicion.kind().token())
                .param("reason", suspicion.reason())
                .param("evidence", suspicion.evidence())
                .param("published", suspicion.published())
                .param("resembles", suspicion.resembles())
                .update();
    }

    /** The very same file, if it was in quarantine before. */
    @Transactional(readOnly = true)
    public Optional<Quarantined> known(String name, byte @Nullable [] bytes) {
        return sql.sql(ITEM + "name = ? AND sha256 = ?")
                .params(name, Hashes.of(bytes == null ? new byte[0] : bytes))
                .query((row, i) -> item(row))
                .optional();
    }

    /** What speaks against it by now, of a file that was mended and still is not good. */
    public void suspect(long id, @Nullable String url, @Nullable String charset, Suspicion suspicion) {
        sql.sql("""
                        UPDATE quarantine SET url = :url, charset = :charset, kind = :kind, reason = :reason,
                            evidence = :evidence, published = :published, resembles = :resembles
                        WHERE id = :id AND state = 'waiting'""")
                .param("url", url)
                .param("charset", charset)
                .param("kind", suspicion.kind().token())
                .param("reason", suspicion.reason())
                .param("evidence", suspicion.evidence())
                .param("published", suspicion.published())
                .param("resembles", suspicion.resembles())
                .param("id", id)
                .update();
    }

    /**
     * Ends the waiting of a file.
     *
     * @param state {@code released}, {@code mended} or {@code dropped}
     * @return false when somebody else has decided already
     */
    public boolean decide(long id, String state, @Nullable Long article, String who, String reason) {
        return sql.sql("""
                        UPDATE quarantine SET state = :state, article_id = :article, decided_by = :who,
                            decided_at = :now, decision_reason = :reason
                        WHERE id = :id AND state = 'waiting'""")
                        .param("state", state)
                        .param("article", article)
                        .param("who", who)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * @throws NotInCatalogue when there is no such file
     */
    @Transactional(readOnly = true)
    public Quarantined item(long id) {
        return sql.sql(ITEM + "id = ?")
                .param(id)
                .query((row, i) -> item(row))
                .optional()
                .orElseThrow(() -> new NotInCatalogue("There is no file " + id + " in quarantine"));
    }

    /** Empty for a file whose bytes were not kept. */
    @Transactional(readOnly = true)
    public byte[] bytes(long id) {
        return sql.sql("SELECT coalesce(bytes, '') AS bytes FROM quarantine WHERE id = ?")
                .param(id)
                .query((row, i) -> row.getBytes("bytes"))
                .single();
    }

    /**
     * Newest first.
     *
     * @param before only files older than the one with this id; null for the newest
     */
    @Transactional(readOnly = true)
    public List<Quarantined> items(boolean waiting, @Nullable Long before, int limit) {
        return sql.sql(ITEM + "(state = 'waiting') = :waiting AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("waiting", waiting)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query((row, i) -> item(row))
                .list();
    }

    /** How many files wait. */
    @Transactional(readOnly = true)
    public long waiting() {
        return sql.sql("SELECT count(*) FROM quarantine WHERE state = 'waiting'")
                .query(Long.class)
                .single();
    }

    /** How many files wait, by the month ("2018-06") in which they say they appeared; others are not counted. */
    @Transactional(readOnly = true)
    public Map<String, Long> waitingByMonth() {
        Map<String, Long> months = new LinkedHashMap<>();
        sql.sql("""
                        SELECT to_char(published, 'YYYY-MM') AS month, count(*) AS files FROM quarantine
                        WHERE state = 'waiting' AND published IS NOT NULL GROUP BY 1 ORDER BY 1""").query(row -> {
            months.put(row.getString("month"), row.getLong("files"));
        });
        return months;
    }

    private static Quarantined item(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Quarantined(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getInt("number"),
                row.getString("name"),
                row.getString("url"),
                row.getString("charset"),
                row.getString("sha256"),
                row.getBoolean("kept"),
                row.getString("kind"),
                row.getString("reason"),
                row.getString("evidence"),
                Rows.number(row, "resembles"),
                row.getString("state"),
                Rows.number(row, "article_id"),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("decision_reason"));
    }
}
