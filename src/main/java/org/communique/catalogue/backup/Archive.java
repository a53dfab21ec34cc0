package org.communique.catalogue.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.communique.catalogue.backup.Manifest.TablePart;
import tools.jackson.core.JacksonException;

/** An archive that is read. What it says of itself is checked before anybody uses it. */
final class Archive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_MANIFEST = 16 << 20;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /**
     * @throws Refused when the file is no archive of this application, or was cut off
     */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file);
        }
        try {
            return opened(file, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException damaged) {
            throw new Refused(file + " is no backup, or was cut off: " + damaged.getMessage(), damaged);
        } catch (IOException unreadable) {
            throw new Refused(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Archive opened(Path file, ZipFile zip) throws IOException {
        try {
            return new Archive(file, zip);
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private Manifest readManifest() throws IOException {
        try (InputStream text = entry(ArchiveWriter.MANIFEST)) {
            Manifest read = ArchiveWriter.JSON.readValue(text.readNBytes(LARGEST_MANIFEST), Manifest.class);
            if (read.format() != Manifest.FORMAT) {
                throw new Refused(
                        "%s has format %d, made by version %s; this version reads format %d. Restore it with the version that made it."
                                .formatted(file, read.format(), read.application(), Manifest.FORMAT));
            }
            return read;
        } catch (JacksonException | NullPointerException garbled) {
            throw new Refused(file + " is damaged: its manifest cannot be read", garbled);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream rows(TablePart table) throws IOException {
        return entry(table.entry());
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused(file + " is no backup of this application, or a damaged one: it has no " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry), BUFFER);
    }

    /**
     * Reads all of it once.
     *
     * @throws Refused when a table is not what it was when the archive was made
     */
    void verify() {
        manifest.tables().forEach(this::verify);
    }

    private void verify(TablePart table) {
        MessageDigest sum = Sums.sha256();
        try (InputStream rows = new DigestInputStream(rows(table), sum)) {
            rows.transferTo(OutputStream.nullOutputStream());
        } catch (IOException damaged) {
            throw new Refused(file + " is damaged in the table " + table.name() + ": " + damaged.getMessage(), damaged);
        }
        if (!Sums.hex(sum).equals(table.sha256())) {
            throw new Refused(file + " is damaged: the table " + table.name() + " is not what it was");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
