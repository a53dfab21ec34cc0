package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who the officials are, which posts they held, and in how many contacts they took part. */
@Component
@Transactional(readOnly = true)
public class OfficialPages {

    private static final String OFFICIAL = """
            SELECT official.*,
                   ARRAY(SELECT name FROM official_name WHERE official_id = official.id ORDER BY number) AS names,
                   (SELECT count(*) FROM participation JOIN contact ON contact.id = participation.contact_id
                    WHERE participation.official_id = official.id
                      AND contact.live AND contact.standing <> 'announced') AS contacts
            FROM official
            WHERE\s""";

    private final JdbcClient sql;

    OfficialPages(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @throws NotInCatalogue when there is no such official
     * @throws MovedInCatalogue when two officials were found to be one
     */
    public OfficialView official(String slug) {
        sql.sql("""
                        SELECT now.slug FROM official JOIN official now ON now.id = official.merged_into
                        WHERE official.slug = ?""").param(slug).query(String.class).optional().ifPresent(now -> {
            throw new MovedInCatalogue(now);
        });
        List<OfficialView> found = views(OFFICIAL + "official.slug = :slug", Map.of("slug", slug));
        if (found.isEmpty()) {
            throw new NotInCatalogue("There is no official " + slug);
        }
        return found.get(0);
    }

    /**
     * In the order of their slugs.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<OfficialView> officials(OfficialQuery query) {
        Conditions filter = filter(query);
        long total = sql.sql("SELECT count(*) FROM official WHERE " + filter)
                .params(filter.parameters())
                .query(Long.class)
                .single();
        filter.and("official.slug > :after", "after", query.after() == null ? null : Seal.open(query.after()));
        List<OfficialView> found =
                views(OFFICIAL + filter + " ORDER BY official.slug LIMIT " + (query.limit() + 1), filter.parameters());
        return Slice.of(total, found, query.limit(), official -> official, official -> Seal.close(official.slug()));
    }

    private static Conditions filter(OfficialQuery query) {
        Conditions filter = Conditions.of("official.merged_into IS NULL")
                .and(SHOWN)
                .and("""
                        (official.name ILIKE :words OR EXISTS (SELECT FROM official_name
                         WHERE official_id = official.id AND official_name.name ILIKE :words))""", "words", containing(query.words()))
                .and("official.country = :country", "country", query.country());
        return held(query, query.met() ? filter.and(MET) : filter);
    }

    /** Somebody whom no article names any more and the authority never knew is shown nowhere. */
    private static final String SHOWN =
            "(NOT official.provisional OR EXISTS (SELECT FROM participation WHERE official_id = official.id))";

    private static final String MET = """
            EXISTS (SELECT FROM participation JOIN contact ON contact.id = participation.contact_id
                    WHERE participation.official_id = official.id
                      AND contact.live AND contact.standing <> 'announced')""";

    private static Conditions held(OfficialQuery query, Conditions filter) {
        String post = containing(query.post());
        if (post == null && query.on() == null) {
            return filter;
        }
        String tenure =
                "SELECT FROM tenure JOIN post ON post.id = tenure.post_id WHERE tenure.official_id = official.id";
        String title = post == null ? "" : " AND post.title ILIKE :post";
        String day = query.on() == null
                ? ""
                : " AND coalesce(tenure.start_earliest, DATE '-infinity') <= :on"
                        + " AND coalesce(tenure.end_latest, DATE 'infinity') >= :on";
        return filter.and("EXISTS (" + tenure + title + day + ")")
                .with("post", post)
                .with("on", query.on());
    }

    /** A pattern of whatever contains the words; none for a blank text. */
    private static @Nullable String containing(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String literal = words.strip()
                .replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }

    List<OfficialView> views(String query, Map<String, ?> parameters) {
        List<Row> rows =
                sql.sql(query).params(parameters).query((row, i) -> Row.of(row)).list();
        Map<Long, List<OfficialView.PostView>> posts =
                posts(rows.stream().map(Row::id).toArray(Long[]::new));
        return rows.stream()
                .map(row -> row.view(posts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<OfficialView.PostView>> posts(Long[] officials) {
        return sql
                .sql("""
                        SELECT tenure.official_id, post.title, post.level, tenure.start_edtf, tenure.end_edtf, tenure.certain
                        FROM tenure JOIN post ON post.id = tenure.post_id
                        WHERE tenure.official_id = ANY (?)
                        ORDER BY tenure.official_id, tenure.start_earliest NULLS FIRST, tenure.number""")
                .param(officials)
                .query((row, i) -> Map.entry(
                        row.getLong("official_id"),
                        new OfficialView.PostView(
                                row.getString("title"),
                                row.getString("level"),
                                row.getString("start_edtf"),
                                row.getString("end_edtf"),
                                row.getBoolean("certain"))))
                .list()
                .stream()
                .collect(Rows.grouped());
    }

    private record Row(
            long id,
            String slug,
            String name,
            List<String> otherNames,
            @Nullable String country,
            long contacts,
            boolean provisional) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("name"),
                    List.of(Rows.texts(row, "names")),
                    row.getString("country"),
                    row.getLong("contacts"),
                    row.getBoolean("provisional"));
        }

        OfficialView view(List<OfficialView.PostView> posts) {
            return new OfficialView(slug, name, otherNames, country, posts, contacts, provisional);
        }
    }
}
