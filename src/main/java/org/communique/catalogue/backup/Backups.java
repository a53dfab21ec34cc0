package org.communique.catalogue.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.backup.Manifest.TablePart;
import org.communique.catalogue.backup.Tables.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes archives of one moment of the database, also while others write to it: all is read in one transaction. The
 * archive is read back before it gets its name; until then, and if anything fails, a former file of that name stands.
 */
@Component
public class Backups {

    private final Tables tables;
    private final Copies copies;
    private final PublicRecordSum publicRecord;
    private final TransactionTemplate moment;
    private final Clock clock;

    Backups(
            Tables tables,
            Copies copies,
            PublicRecordSum publicRecord,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tables = tables;
        this.copies = copies;
        this.publicRecord = publicRecord;
        this.moment = new TransactionTemplate(transactions);
        this.clock = clock;
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Writes an archive that only its owner may read: password hashes are in it.
     *
     * @throws Refused when the file cannot be written, or the database holds nothing: most likely it is another one than
     *     was meant
     */
    public Manifest write(Path file) {
        if (!tables.inUse()) {
            throw new Refused("There is nothing to back up: the database is empty. Is it the right one?");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, forOwnerAlone());
            try {
                Manifest manifest = fill(unfinished);
                verify(unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return manifest;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new Refused("The archive " + file + " cannot be written: " + unwritable, unwritable);
        }
    }

    private static FileAttribute<?>[] forOwnerAlone() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Manifest fill(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ArchiveWriter archive = new ArchiveWriter(out)) {
            Manifest manifest = moment.execute(status -> copy(archive));
            if (manifest == null) {
                throw new IllegalStateException("A backup without a manifest");
            }
            archive.manifest(manifest);
            return manifest;
        }
    }

    private Manifest copy(ArchiveWriter archive) {
        copies.printAlike();
        List<TablePart> parts = new ArrayList<>();
        for (Table table : tables.all()) {
            parts.add(write(table, archive));
        }
        return new Manifest(
                Manifest.FORMAT,
                Manifest.running(),
                clock.instant(),
                tables.migrations(),
                parts,
                tables.sequences(),
                tables.leftOut(),
                publicRecord.now());
    }

    private TablePart write(Table table, ArchiveWriter archive) {
        try {
            return archive.table(table.name(), to -> copies.out(table, to));
        } catch (IOException unwritable) {
            throw new Refused("The archive cannot be written: " + unwritable, unwritable);
        }
    }

    private static void verify(Path file) throws IOException {
        try (FileChannel disk = FileChannel.open(file, StandardOpenOption.WRITE)) {
            disk.force(true);
        }
        try (Archive archive = Archive.open(file)) {
            archive.verify();
        }
    }
}
