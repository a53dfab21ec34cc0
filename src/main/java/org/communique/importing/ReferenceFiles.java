package org.communique.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.recognition.Authority;

/** The reviewable texts of {@code db/reference}, which the jar carries. */
final class ReferenceFiles {

    private ReferenceFiles() {}

    static Authority authority() {
        return new Authority(List.of(), List.of());
    }

    static String text(String name) {
        try (InputStream stream = ReferenceFiles.class.getResourceAsStream("/db/reference/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The application was built without db/reference/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
