package org.communique.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process's hold on a data folder. The operating system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    /** Far behind the content, so that Windows, which forbids reading a locked range, still lets the holder be read. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    /**
     * What this process holds: POSIX drops a process's lock as soon as it closes <em>any</em> channel on the file, so
     * the file must not even be opened a second time.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another holds the folder. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        Path file = folder.toRealPath().resolve(".lock");
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            taken = lock(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    @SuppressWarnings("resource") // the channel stays open for as long as the lock is held
    private static Optional<FolderLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        FileLock lock = channel.tryLock(BYTE, 1, false);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid())));
        return Optional.of(new FolderLock(file, channel));
    }

    /** Who holds the folder, as far as can be told: {@code process 1234}. */
    static String holder(Path folder) {
        try {
            return "process " + Files.readString(folder.resolve(".lock")).strip();
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    @Override
    public void close() throws IOException {
        HELD_HERE.remove(file);
        channel.close();
    }
}
