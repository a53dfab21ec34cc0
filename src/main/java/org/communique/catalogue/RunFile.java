package org.communique.catalogue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run is to take in: one on the server's disk, or bytes, or one that was refused beforehand.
 *
 * @param name what the page is called in its collection
 * @param url the address the page was saved from, if the file's list tells it
 * @param refusal why the file is not read, in words for whoever imports it
 */
public record RunFile(
        String name,
        @Nullable String url,
        @Nullable String path,
        byte @Nullable [] bytes,
        @Nullable String refusal) {

    public RunFile {
        // PostgreSQL keeps no NUL in a text.
        name = name.replace('\0', '\uFFFD');
    }

    public static RunFile onDisk(Path file) {
        return new RunFile(
                file.getFileName().toString(), null, file.toAbsolutePath().toString(), null, null);
    }

    public static RunFile of(String name, byte[] bytes) {
        return new RunFile(name, null, null, bytes, null);
    }

    public static RunFile refused(String name, String why) {
        return new RunFile(name, null, null, null, why);
    }

    public RunFile named(String other) {
        return new RunFile(other, url, path, bytes, refusal);
    }

    public RunFile withUrl(@Nullable String address) {
        return new RunFile(name, address, path, bytes, refusal);
    }

    /** How much memory it holds. */
    public int size() {
        return bytes == null ? 0 : bytes.length;
    }
}
