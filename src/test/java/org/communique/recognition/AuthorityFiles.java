package org.communique.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The authority of {@code db/reference}, for tests. */
final class AuthorityFiles {

    static final Authority AUTHORITY = AuthorityText.read(AuthorityFiles::text);

    private AuthorityFiles() {}

    private static String text(String file) {
        try {
            return Files.readString(Path.of("db/reference", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
