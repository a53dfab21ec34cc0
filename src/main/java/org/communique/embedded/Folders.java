package org.communique.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Folders that are there whole or not at all, and that only their owner may enter. */
final class Folders {

    private Folders() {}

    interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * Fills a folder beside its place and moves it there at last: whatever kills the filling leaves no half of it. Only
     * one process at a time may do so.
     */
    static void makeWhole(Path place, Filling filling) throws IOException {
        String prefix = place.getFileName() + ".unfinished-";
        deleteLeftovers(parent(place), prefix);
        // A new name each time: a program that outlived its killed starter may still write to the former one.
        Path unfinished = Files.createTempDirectory(parent(place), prefix, mode("rwx------"));
        filling.into(unfinished);
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteLeftovers(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path leftover : leftovers) {
                deleteIfPossible(leftover);
            }
        }
    }

    /** What still is written to is left to the next start. */
    private static void deleteIfPossible(Path folder) {
        try {
            delete(folder);
        } catch (IOException inUse) {
            return;
        }
    }

    /** Makes a folder, and those above it, if missing; a new one is mode 0700 where the file system knows modes. */
    static Path makePrivate(Path folder) throws IOException {
        return Files.createDirectories(folder, mode("rwx------"));
    }

    /** Lets every user read, and start or enter if so said, whatever the umask; only the owner may write. */
    static void open(Path path, boolean executable) {
        path.toFile().setReadable(true, false);
        path.toFile().setExecutable(executable, false);
    }

    /** Makes a file that only its owner may read, mode 0600 where the file system knows modes. */
    static Path makePrivateFile(Path file, String content) throws IOException {
        return Files.writeString(Files.createFile(file, mode("rw-------")), content);
    }

    private static FileAttribute<?>[] mode(String symbols) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(symbols))
                }
                : new FileAttribute<?>[0];
    }

    static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), () -> path + " has no folder above it");
    }

    /** Deletes a folder and all that is in it, following no link. */
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
