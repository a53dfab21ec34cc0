package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door of full text: finds articles by their words, best first. */
@Component
@Transactional(readOnly = true)
public class Search {

    /** Marks that no page contains; they frame what was found in a text that the database returns. */
    private static final char OPEN = '\u0001';

    private static final char CLOSE = '\u0002';
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");
    private static final int LONGEST = 1000;

    private final JdbcClient sql;

    Search(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Articles that have the words: "phrases" in quotes, {@code or}, and {@code -not}; a query without any word finds
     * nothing.
     *
     * @param filters countries and period narrow the answer; {@code after} is the number of hits to pass over
     */
    public Slice<SearchHit> find(String words, ContactQuery filters) {
        String query = CONTROL.matcher(words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .replaceAll(" ");
        int from = start(filters);
        List<Hit> found = sql.sql("""
                        WITH q AS (SELECT websearch_to_tsquery('english', :words) || websearch_to_tsquery('simple', :words) AS q),
                        ranked AS (
                            SELECT article_id, headline, body, count(*) OVER () AS total,
                                   ts_rank(words, q.q) AS rank
                            FROM article_text, q
                            WHERE words @@ q.q
                              AND (:every OR EXISTS (SELECT FROM claim JOIN contact_country USING (contact_id)
                                                     WHERE claim.article_id = article_text.article_id
                                                       AND country = ANY (:countries)))
                            ORDER BY rank DESC, article_id DESC LIMIT :limit OFFSET :offset)
                        SELECT ranked.article_id, ranked.total, version.published_edtf, version.published_earliest,
                               version.published_latest, version.published_basis, version.published_reasons,
                               ts_headline('english', ranked.headline, q.q, :title) AS title,
                               ts_headline('english', ranked.body, q.q, :snippet) AS snippet,
                               ARRAY(SELECT DISTINCT country FROM claim JOIN contact_country USING (contact_id)
                                     WHERE claim.article_id = ranked.article_id ORDER BY country) AS countries
                        FROM ranked CROSS JOIN q
                        JOIN article ON article.id = ranked.article_id
                        JOIN article_version version ON version.id = article.shown_version
                        ORDER BY ranked.rank DESC, ranked.article_id DESC""")
                .param("words", query)
                .param("every", filters.countries().isEmpty())
                .param("countries", filters.countries().toArray(String[]::new))
                .param("limit", filters.limit())
                .param("offset", from)
                .param("title", "HighlightAll=true, StartSel=" + OPEN + ", StopSel=" + CLOSE)
                .param(
                        "snippet",
                        "MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=\" … \", StartSel=" + OPEN
                                + ", StopSel=" + CLOSE)
                .query((row, i) -> new Hit(row.getLong("total"), hit(row)))
                .list();
        long total = found.isEmpty() ? 0 : found.get(0).total();
        int next = from + found.size();
        return new Slice<>(total, found.stream().map(Hit::hit).toList(), next < total ? String.valueOf(next) : null);
    }

    private record Hit(long total, SearchHit hit) {}

    private static int start(ContactQuery filters) {
        String after = filters.after();
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,6}")) {
            throw new NoSuchCursor(after);
        }
        return Integer.parseInt(after);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                "article",
                row.getLong("article_id"),
                runs(row.getString("title")),
                runs(row.getString("snippet")),
                Entries.date(row, "published_"),
                List.of(Rows.texts(row, "countries")));
    }

    static List<SearchHit.Run> runs(String marked) {
        List<SearchHit.Run> runs = new ArrayList<>();
        for (String piece : marked.split("(?=" + OPEN + ")|(?<=" + CLOSE + ")")) {
            boolean hit = !piece.isEmpty() && piece.charAt(0) == OPEN;
            String text = piece.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
            if (!text.isEmpty()) {
                runs.add(new SearchHit.Run(text, hit));
            }
        }
        return runs;
    }
}
