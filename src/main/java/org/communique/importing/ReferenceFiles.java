package org.communique.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.communique.recognition.Authority;
import org.communique.recognition.AuthorityText;

/** The reviewable texts of {@code db/reference}, which the jar carries. */
final class ReferenceFiles {

    private static final List<String> NAMES = List.of(
            "officials.tsv",
            "tenures.tsv",
            "us-legislators.tsv",
            "places.tsv",
            "place-names.tsv",
            "article-numbers.tsv",
            "us-state-record.tsv");

    private ReferenceFiles() {}

    static Authority authority() {
        return AuthorityText.read(ReferenceFiles::text);
    }

    /** Of all the texts together: whether any of them has changed. */
    static String sha256() {
        MessageDigest digest = newDigest();
        NAMES.forEach(name -> digest.update(text(name).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String text(String name) {
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
