package org.communique.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks {@code .tar.xz}; alone in knowing the libraries for it, which a build without PostgreSQL does not carry. */
final class Archive {

    private static final int EXECUTABLE = 0111;

    private Archive() {}

    static void unpack(InputStream archive, Path folder) throws IOException {
        Folders.open(folder, true);
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entry, entries, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isDirectory()) {
            Folders.open(Files.createDirectories(target), true);
        } else {
            Files.createDirectories(Folders.parent(target));
            Files.copy(content, target);
            Folders.open(target, (entry.getMode() & EXECUTABLE) != 0);
        }
    }
}
