package org.communique.catalogue.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.catalogue.Actor;
import org.communique.catalogue.AuditLog;
import org.communique.catalogue.FieldChange;
import org.communique.catalogue.backup.Constraints.Removable;
import org.communique.catalogue.backup.Manifest.TablePart;
import org.communique.catalogue.backup.Tables.Table;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings a database to the moment of an archive, all of it or nothing: whatever is wrong with the archive, or comes out
 * differently, the database stays as it was.
 */
@Component
public class Restores {

    private static final Actor COMMAND = new Actor("command line", null);

    private final Tables tables;
    private final Copies copies;
    private final Constraints constraints;
    private final PublicRecordSum publicRecord;
    private final AuditLog audit;
    private final JdbcClient sql;
    private final TransactionOperations transaction;

    Restores(
            Tables tables,
            Copies copies,
            Constraints constraints,
            PublicRecordSum publicRecord,
            AuditLog audit,
            JdbcClient sql,
            TransactionOperations transaction) {
        this.tables = tables;
        this.copies = copies;
        this.constraints = constraints;
        this.publicRecord = publicRecord;
        this.audit = audit;
        this.sql = sql;
        this.transaction = transaction;
    }

    /**
     * Fills the database from an archive.
     *
     * @param replace whether what the database holds may be replaced
     * @throws Refused when the archive is damaged, cut off or of another schema, or the database is in use and not to be
     *     replaced; nothing has changed then
     */
    public Manifest restore(Path file, boolean replace) {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            SchemaCheck.of(manifest, tables.migrations());
            archive.verify();
            if (!replace && tables.inUse()) {
                throw new Refused(
                        "The database is not empty. Restore into an empty one, or say --replace: then all that"
                                + " it holds now is replaced by the archive.");
            }
            fill(archive, file);
            sql.sql("ANALYZE").update();
            return manifest;
        } catch (IOException unreadable) {
            throw new Refused(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (CannotAcquireLockException busy) {
            throw new Refused("The database is busy: end the web application and running imports, then restore.", busy);
        }
    }

    private void fill(Archive archive, Path file) {
        transaction.executeWithoutResult(status -> {
            List<Table> all = matching(archive.manifest());
            copies.printAlike();
            sql.sql("SET LOCAL lock_timeout = '20s'").update();
            List<Removable> inTheWay = constraints.all();
            constraints.off(inTheWay);
            empty(all);
            all.forEach(table -> load(table, archive));
            constraints.on(inTheWay);
            check(all, archive.manifest());
            note(file, archive.manifest());
            archive.manifest().sequences().forEach(this::advance);
        });
    }

    /** Each table of the archive, as this database has it. */
    private List<Table> matching(Manifest manifest) {
        List<Table> here = tables.all();
        Set<String> names = new HashSet<>();
        for (Table table : here) {
            boolean same = manifest.table(table.name())
                    .map(part -> part.columns().equals(table.columns()))
                    .orElse(false);
            if (!same) {
                throw new Refused("The archive and the database differ in the table " + table.name());
            }
            names.add(table.name());
        }
        manifest.tables().stream()
                .filter(part -> !names.contains(part.name()))
                .findFirst()
                .ifPresent(part -> {
                    throw new Refused("The database has no table " + part.name());
                });
        return here;
    }

    private void empty(List<Table> all) {
        List<String> names = Stream.concat(all.stream().map(Table::sql), tables.leftOut().stream())
                .toList();
        sql.sql("TRUNCATE " + String.join(", ", names)).update();
    }

    private void load(Table table, Archive archive) {
        try (InputStream rows = archive.rows(part(table, archive.manifest()))) {
            copies.in(table, rows);
        } catch (IOException damaged) {
            throw new Refused("The table " + table.name() + " cannot be read: " + damaged.getMessage(), damaged);
        }
    }

    private static TablePart part(Table table, Manifest manifest) {
        return manifest.table(table.name()).orElseThrow();
    }

    /** Asks the database for what it holds now. */
    private void check(List<Table> all, Manifest manifest) {
        for (Table table : all) {
            if (!copies.sum(table).equals(part(table, manifest))) {
                throw new Refused("The table " + table.name() + " came out differently; nothing was changed");
            }
        }
        boolean comparable = manifest.application().equals(Manifest.running());
        if (comparable && !publicRecord.now().equals(manifest.publicRecord())) {
            throw new Refused("The public record came out differently; nothing was changed");
        }
    }

    private void note(Path file, Manifest manifest) {
        audit.note(
                COMMAND,
                "archive.restored",
                file.getFileName().toString(),
                List.of(
                        new FieldChange("made-at", null, manifest.madeAt().toString()),
                        new FieldChange("rows", null, Long.toString(manifest.rows())),
                        new FieldChange(
                                "public-record", null, manifest.publicRecord().sha256())));
    }

    /** A sequence never goes back, so that it does no harm that a transaction does not take it back. */
    private void advance(Manifest.Counter counter) {
        sql.sql("SELECT setval(?::regclass, ?, ?) WHERE (SELECT ? > last_value FROM " + quoted(counter.name()) + ")")
                .params(quoted(counter.name()), counter.lastValue(), counter.isCalled(), counter.lastValue())
                .query(Long.class)
                .optional();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
