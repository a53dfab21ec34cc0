package org.communique.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;

/** Finds the pages among files and folders and takes their bytes in. */
final class SourceFiles {

    /** No saved news page comes near it; what is larger would only fill the memory. */
    static final int LARGEST_PAGE_BYTES = 32 * 1024 * 1024;

    private static final Pattern PAGE = Pattern.compile("(?s).*\\.(x?html?|txt)(\\.gz)?");
    private static final Pattern ENDING = Pattern.compile("(?i)(\\.(x?html?|txt))?(\\.gz)?$");

    private SourceFiles() {}

    /**
     * The files named, and the pages ({@code .html .htm .txt}, gzipped or not) inside the folders named, recursively;
     * sorted within each folder.
     *
     * @throws UncheckedIOException when a folder cannot be listed
     */
    static List<Path> among(List<Path> paths) {
        List<Path> found = new ArrayList<>();
        paths.forEach(path -> found.addAll(Files.isDirectory(path) ? inside(path) : List.of(path)));
        return found;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(SourceFiles::isPage).sorted().toList();
        } catch (IOException unlistable) {
            throw new UncheckedIOException(unlistable);
        }
    }

    /** A link that leads nowhere, or to itself, is a page that cannot be read. */
    private static boolean isPage(Path file) {
        return isPageName(file.getFileName().toString()) && !Files.isDirectory(file);
    }

    static boolean isPageName(String name) {
        return PAGE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The file's name without its ending ({@code .html}, {@code .txt.gz}). */
    static String id(Path file) {
        return ENDING.matcher(file.getFileName().toString()).replaceFirst("");
    }

    /**
     * @throws UnreadablePage when the file is too large
     * @throws IOException when it cannot be read or is no intact gzip file
     */
    static SourcePage read(Path file) throws IOException {
        return read(file, file.getFileName().toString());
    }

    /** The file as a page of another name. */
    static SourcePage read(Path file, String name) throws IOException {
        return read(bounded(Files.newInputStream(file), name), name);
    }

    /** The bytes of a file, gzipped or not. */
    static SourcePage read(byte[] bytes, String name) throws IOException {
        return isGzip(bytes)
                ? SourcePage.of(
                        name.replaceFirst("(?i)\\.gz$", ""),
                        bounded(new GZIPInputStream(new ByteArrayInputStream(bytes)), name))
                : SourcePage.of(name, bytes);
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static byte[] bounded(InputStream stream, String name) throws IOException {
        try (stream) {
            byte[] bytes = stream.readNBytes(LARGEST_PAGE_BYTES + 1);
            if (bytes.length > LARGEST_PAGE_BYTES) {
                throw new UnreadablePage(
                        name + " is larger than " + LARGEST_PAGE_BYTES / (1024 * 1024) + " MB, no saved page is");
            }
            return bytes;
        }
    }
}
