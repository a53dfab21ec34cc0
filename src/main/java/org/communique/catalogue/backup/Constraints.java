package org.communique.catalogue.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of filling tables in any order: foreign keys, and triggers that would do again what the rows
 * already carry. Both are taken off and put on again within the transaction; a foreign key put on again checks all rows.
 */
@Component
class Constraints {

    private static final String HERE = "t.relnamespace = current_schema()::regnamespace";

    private final JdbcClient sql;

    Constraints(JdbcClient sql) {
        this.sql = sql;
    }

    /** The statement that takes something off, and the one that puts it on again. */
    record Removable(String off, String on) {}

    List<Removable> all() {
        return sql.sql("""
                        SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname) AS off,
                               format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname,
                                      pg_get_constraintdef(c.oid)) AS on_again
                        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
                        WHERE c.contype = 'f' AND c.conparentid = 0 AND\s""" + HERE + """
                         UNION ALL
                        SELECT format('ALTER TABLE %I DISABLE TRIGGER %I', t.relname, g.tgname),
                               format('ALTER TABLE %I ENABLE TRIGGER %I', t.relname, g.tgname)
                        FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid
                        WHERE NOT g.tgisinternal AND g.tgenabled = 'O' AND\s""" + HERE + " ORDER BY 1")
                .query((row, i) -> new Removable(row.getString("off"), row.getString("on_again")))
                .list();
    }

    void off(List<Removable> all) {
        all.forEach(one -> sql.sql(one.off()).update());
    }

    void on(List<Removable> all) {
        all.forEach(one -> sql.sql(one.on()).update());
    }
}
