package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** In the order of their slugs. */
    public Slice<OfficialView> officials(OfficialQuery query) {
        List<String> conditions = new ArrayList<>(List.of("official.merged_into IS NULL", SHOWN));
        Map<String, Object> parameters = new HashMap<>();
        narrow(query, conditions, parameters);
        long total = sql.sql("SELECT count(*) FROM official WHERE " + String.join(" AND ", conditions))
                .params(parameters)
                .query(Long.class)
                .single();
        if (query.after() != null) {
            conditions.add("official.slug > :after");
            parameters.put("after", query.after());
        }
        parameters.put("limit", query.limit() + 1);
        List<OfficialView> found =
                views(OFFICIAL + String.join(" AND ", conditions) + " ORDER BY official.slug LIMIT :limit", parameters);
        boolean more = found.size() > query.limit();
        List<OfficialView> shown = more ? found.subList(0, query.limit()) : found;
        return new Slice<>(total, shown, more ? shown.get(shown.size() - 1).slug() : null);
    }

    /** Somebody whom no article names any more and the authority never knew is shown nowhere. */
    private static final String SHOWN =
            "(NOT official.provisional OR EXISTS (SELECT FROM participation WHERE official_id = official.id))";

    private static void narrow(OfficialQuery query, List<String> conditions, Map<String, Object> parameters) {
        if (query.words() != null && !query.words().isBlank()) {
            conditions.add("""
                    (official.name ILIKE :words OR EXISTS (SELECT FROM official_name
                     WHERE official_id = official.id AND official_name.name ILIKE :words))""");
            parameters.put("words", containing(query.words()));
        }
        if (query.country() != null) {
            conditions.add("official.country = :country");
            parameters.put("country", query.country());
        }
        if (query.met()) {
            conditions.add("""
                    EXISTS (SELECT FROM participation JOIN contact ON contact.id = participation.contact_id
                            WHERE participation.official_id = official.id
                              AND contact.live AND contact.standing <> 'announced')""");
        }
        if (query.post() != null || query.on() != null) {
            held(query, conditions, parameters);
        }
    }

    private static void held(OfficialQuery query, List<String> conditions, Map<String, Object> parameters) {
        StringBuilder held = new StringBuilder(
                "EXISTS (SELECT FROM tenure JOIN post ON post.id = tenure.post_id WHERE tenure.official_id = official.id");
        if (query.post() != null) {
            held.append(" AND post.title ILIKE :post");
            parameters.put("post", containing(query.post()));
        }
        if (query.on() != null) {
            held.append(" AND coalesce(tenure.start_earliest, DATE '-infinity') <= :on")
                    .append(" AND coalesce(tenure.end_latest, DATE 'infinity') >= :on");
            parameters.put("on", query.on());
        }
        conditions.add(held.append(")").toString());
    }

    private static String containing(String words) {
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
                        SELECT tenure.official_id, post.title, tenure.start_edtf, tenure.end_edtf, tenure.certain
                        FROM tenure JOIN post ON post.id = tenure.post_id
                        WHERE tenure.official_id = ANY (?)
                        ORDER BY tenure.official_id, tenure.start_earliest NULLS FIRST, tenure.number""")
                .param(officials)
                .query((row, i) -> Map.entry(
                        row.getLong("official_id"),
                        new OfficialView.PostView(
                                row.getString("title"),
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
