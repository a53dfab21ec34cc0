package org.communique.catalogue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to work on: a file on the server's disk, or bytes, or one that was refused beforehand; or an article to
 * read anew; or a file of another run to take back.
 *
 * @param name what the page is called in its collection
 * @param url the address the page was saved from, if the file's list tells it
 * @param refusal why the file is not read, in words for whoever imports it
 * @param undoes the number of the file in the run that is taken back
 */
public record RunFile(
        String name,
        @Nullable String url,
        @Nullable String path,
        byte @Nullable [] bytes,
        @Nullable String refusal,
        @Nullable Long article,
        @Nullable Integer undoes) {

    public RunFile {
        // PostgreSQL keeps no NUL in a text.
        name = name.replace('\0', '\uFFFD');
    }

    public static RunFile onDisk(Path file) {
        return new RunFile(
                file.getFileName().toString(), null, file.toAbsolutePath().toString(), null, null, null, null);
    }

    public static RunFile of(String name, byte[] bytes) {
        return new RunFile(name, null, null, bytes, null, null, null);
    }

    public static RunFile refused(String name, String why) {
        return new RunFile(name, null, null, null, why, null, null);
    }

    public RunFile named(String other) {
        return new RunFile(other, url, path, bytes, refusal, article, undoes);
    }

    public RunFile withUrl(@Nullable String address) {
        return new RunFile(name, address, path, bytes, refusal, article, undoes);
    }

    /** How much memory it holds. */
    public int size() {
        return bytes == null ? 0 : bytes.length;
    }
}
