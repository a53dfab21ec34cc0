package org.communique.generated;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes generated pages into a folder, a thousand to a folder of their own, or into an archive:
 *
 * <pre>./mvnw -q -Pgenerate test-compile exec:java -Dpages=10000 -Dto=/tmp/pages.zip</pre>
 */
public final class GeneratePages {

    private static final int A_FOLDER = 1000;

    private GeneratePages() {}

    /**
     * @param arguments how many pages, and the folder or {@code .zip} they go to
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException("How many pages, and the folder or .zip they go to");
        }
        Iterator<GeneratedPage> pages =
                GeneratedPages.usual().first(Long.parseLong(arguments[0])).iterator();
        Path to = Path.of(arguments[1]);
        if (to.toString().endsWith(".zip")) {
            zip(pages, to);
        } else {
            folders(pages, to);
        }
    }

    private static void folders(Iterator<GeneratedPage> pages, Path to) throws IOException {
        for (long number = 0; pages.hasNext(); number++) {
            Path folder = to.resolve("%03d".formatted(number / A_FOLDER));
            if (number % A_FOLDER == 0) {
                Files.createDirectories(folder);
            }
            GeneratedPage page = pages.next();
            Files.write(folder.resolve(page.name()), page.bytes());
        }
    }

    private static void zip(Iterator<GeneratedPage> pages, Path to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            pages.forEachRemaining(page -> {
                try {
                    zip.putNextEntry(new ZipEntry(page.name()));
                    zip.write(page.bytes());
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            });
        }
    }
}
