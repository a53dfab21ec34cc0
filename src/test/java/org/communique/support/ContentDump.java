package org.communique.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that the archive holds as text, a line for each row, in one order: two archives with the same content have the
 * same dump. Ids, which differ from archive to archive, are replaced by what they stand for; moments and the logs of
 * what happened are left out, and so are contacts that no article tells of any more.
 */
public final class ContentDump {

    private static final Set<String> LOGS = Set.of(
            "import_run",
            "import_file",
            "import_outcome",
            "import_change",
            "import_step",
            "removed_article",
            "audit_entry",
            "change",
            "reference_load",
            "account",
            "flyway_schema_history");

    /** What ids stand for: every id is allocated once, whatever it is the id of. */
    private static final String NAMES = """
            WITH article_name AS (
                SELECT article_id AS id, 'article ' || min(identity) AS name FROM article_identity GROUP BY 1)
            SELECT id, name FROM article_name
            UNION ALL SELECT version.id, name || ' v' || number
                FROM article_version version JOIN article_name ON article_name.id = article_id
            UNION ALL SELECT id, 'page ' || identity || ' ' || left(sha256, 12) FROM source_page
            UNION ALL SELECT claim.id, name || ' claim ' || number
                FROM claim JOIN article_name ON article_name.id = article_id
            UNION ALL SELECT contact_id, 'contact of ' || string_agg(name || ' ' || number, ' + ' ORDER BY name, number)
                FROM claim JOIN article_name ON article_name.id = article_id GROUP BY 1
            UNION ALL SELECT id, 'official ' || slug FROM official
            UNION ALL SELECT id, concat_ws(' ', 'post', title, country) FROM post
            UNION ALL SELECT id, concat_ws(' ', 'place', name, country) FROM place
            UNION ALL SELECT id, concat_ws(' ', 'record', record, record_id) FROM official_record""";

    private static final int SHOWN = 20;

    private static final Pattern ID = Pattern.compile("\\b\\d{12,18}\\b");

    private final JdbcClient sql;
    private final Map<String, String> names = new HashMap<>();

    private ContentDump(JdbcClient sql) {
        this.sql = sql;
    }

    public static String of(DataSource database) {
        return of(JdbcClient.create(database));
    }

    public static String of(JdbcClient sql) {
        return new ContentDump(sql).dump();
    }

    /** The lines that only one of two dumps has, each with a sign before it; at most a few. */
    public static List<String> difference(String before, String after) {
        Set<String> former = new HashSet<>(before.lines().toList());
        Set<String> latter = new HashSet<>(after.lines().toList());
        return Stream.concat(
                        before.lines().filter(line -> !latter.contains(line)).map(line -> "- " + line),
                        after.lines().filter(line -> !former.contains(line)).map(line -> "+ " + line))
                .limit(SHOWN)
                .toList();
    }

    private String dump() {
        sql.sql(NAMES).query(row -> {
            names.put(row.getString("id"), row.getString("name"));
        });
        return tables().stream()
                .filter(table -> !LOGS.contains(table) && !table.startsWith("spring_session"))
                .flatMap(table -> rows(table).stream())
                .collect(Collectors.joining("\n"));
    }

    private List<String> tables() {
        return sql.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1""").query(String.class).list();
    }

    private List<String> rows(String table) {
        List<String> passing = new ArrayList<>(List.of("id", "bytes", "revision", "words"));
        passing.addAll(moments(table));
        String which = table.equals("contact") ? " WHERE live" : "";
        return sql
                .sql("SELECT (to_jsonb(t) - :passing::text[])::text FROM " + table + " t" + which)
                .param("passing", passing.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(row -> table + " " + named(row))
                .sorted()
                .toList();
    }

    private List<String> moments(String table) {
        return sql.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? AND data_type LIKE 'timestamp%'""").param(table).query(String.class).list();
    }

    private String named(String row) {
        return ID.matcher(row).replaceAll(this::name);
    }

    private String name(MatchResult id) {
        return java.util.regex.Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group()));
    }
}
