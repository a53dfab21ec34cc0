package org.communique.catalogue.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.communique.catalogue.backup.Manifest.Counter;
import org.communique.catalogue.backup.Manifest.Migration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to copy, as the database's own catalogue tells it: a table that is added tomorrow is among them. */
@Component
class Tables {

    /**
     * Serve only the application that runs: whoever is logged in logs in again after a restore. {@code
     * flyway_schema_history} stands in the manifest.
     */
    static final Set<String> LEFT_OUT =
            Set.of("spring_session", "spring_session_attributes", "login_failure", "flyway_schema_history");

    /** Where these are empty, nobody has begun to use the archive. */
    static final List<String> SIGNS_OF_USE = List.of("article", "import_run", "account");

    private static final String HERE = "FROM pg_class t WHERE t.relnamespace = current_schema()::regnamespace ";

    private final JdbcClient sql;

    Tables(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One table, its names ready for SQL.
     *
     * @param name as the database has it, without quotes
     * @param sql the name with quotes where it needs them
     * @param columns all but generated ones
     * @param order that tells its rows apart and is the same on every server
     */
    record Table(String name, String sql, List<String> columns, String order) {

        String copyOut() {
            return "COPY (SELECT " + list() + " FROM " + sql + " ORDER BY " + order + ") TO STDOUT (ENCODING 'UTF8')";
        }

        String copyIn() {
            return "COPY " + sql + " (" + list() + ") FROM STDIN (ENCODING 'UTF8')";
        }

        private String list() {
            return String.join(", ", columns);
        }
    }

    /** All tables of the application but those that are left out, by name. */
    List<Table> all() {
        return sql.sql("""
                        SELECT t.relname, quote_ident(t.relname) AS sql,
                               ARRAY(SELECT quote_ident(attname) FROM pg_attribute
                                     WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                                     ORDER BY attnum) AS columns,
                               ARRAY(SELECT quote_ident(a.attname)
                                            || CASE WHEN k.indexrelid IS NULL THEN '::text COLLATE "C"'
                                                    WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END
                                     FROM pg_attribute a
                                     LEFT JOIN pg_index k ON k.indrelid = t.oid AND k.indisprimary
                                     WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
                                       AND a.attgenerated = ''
                                       AND (k.indexrelid IS NULL OR a.attnum = ANY (k.indkey))
                                     ORDER BY array_position(k.indkey::smallint[], a.attnum), a.attnum) AS keys
                        """ + HERE + """
                        AND t.relkind = 'r'
                        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = t.oid AND deptype = 'e')
                        ORDER BY t.relname COLLATE "C"
                        """).query((row, i) -> table(row)).list().stream()
                .filter(table -> !LEFT_OUT.contains(table.name()))
                .toList();
    }

    private static Table table(ResultSet row) throws SQLException {
        return new Table(
                row.getString("relname"),
                row.getString("sql"),
                List.of((String[]) row.getArray("columns").getArray()),
                String.join(", ", (String[]) row.getArray("keys").getArray()));
    }

    /** Those of the tables left out that this database has and that a restore empties. */
    List<String> leftOut() {
        return sql
                .sql("SELECT t.relname " + HERE + "AND t.relkind = 'r' ORDER BY 1")
                .query(String.class)
                .list()
                .stream()
                .filter(LEFT_OUT::contains)
                .filter(name -> !name.equals("flyway_schema_history"))
                .toList();
    }

    List<Counter> sequences() {
        return sql
                .sql("SELECT t.relname " + HERE + "AND t.relkind = 'S' ORDER BY t.relname COLLATE \"C\"")
                .query(String.class)
                .list()
                .stream()
                .map(this::sequence)
                .toList();
    }

    private Counter sequence(String name) {
        return sql.sql("SELECT last_value, is_called FROM \"" + name.replace("\"", "\"\"") + "\"")
                .query((row, i) -> new Counter(name, row.getLong("last_value"), row.getBoolean("is_called")))
                .single();
    }

    List<Migration> migrations() {
        return sql.sql("""
                        SELECT version, checksum FROM flyway_schema_history
                        WHERE success AND version IS NOT NULL ORDER BY string_to_array(version, '.')::int[]""")
                .query((row, i) -> new Migration(row.getString("version"), row.getInt("checksum")))
                .list();
    }

    boolean inUse() {
        return SIGNS_OF_USE.stream()
                .anyMatch(table -> sql.sql("SELECT EXISTS (SELECT FROM " + table + ")")
                        .query(Boolean.class)
                        .single());
    }
}
