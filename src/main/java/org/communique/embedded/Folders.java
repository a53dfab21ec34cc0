package org.communique.embedded;

import java.io.IOException;
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

    /** Fills a folder beside its place and moves it there at last: whatever kills the filling leaves no half of it. */
    static void makeWhole(Path place, Filling filling) throws IOException {
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        delete(unfinished);
        filling.into(makePrivate(unfinished));
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a folder, and those above it, if missing; a new one is mode 0700 where the file system knows modes. */
    static Path makePrivate(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    /** Makes a file that only its owner may read, mode 0600 where the file system knows modes. */
    static Path makePrivateFile(Path file, String content) throws IOException {
        return Files.writeString(Files.createFile(file, ownerOnly("rw-------")), content);
    }

    private static FileAttribute<?>[] ownerOnly(String mode) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), () -> path + " has no folder above it");
    }

    /** Deletes a folder and all that is in it, following no link; does nothing when it is missing. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
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
