package org.communique.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs, which the jar carries as one archive for its platform; unpacked once per version. */
final class Binaries {

    private Binaries() {}

    /**
     * Returns the folder that holds {@code bin}, {@code lib} and {@code share}; a half-unpacked one is never returned.
     *
     * @param cache keeps the programs from one start to the next; may be shared
     */
    static synchronized Path unpacked(Path cache) throws IOException {
        String archive = archiveName();
        Path home = cache.resolve(digest(archive).substring(0, 16));
        if (!Files.isDirectory(home)) {
            unpackOnce(archive, home);
        }
        return home;
    }

    private static void unpackOnce(String archive, Path home) throws IOException {
        Path lock = Folders.parent(home).resolve(".lock");
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
            channel.lock();
            if (!Files.isDirectory(home)) {
                Folders.makeWhole(home, folder -> Archive.unpack(open(archive), folder));
            }
        }
    }

    /** The archives' naming: {@code postgres-linux-x86_64.txz}, {@code postgres-darwin-arm_64.txz}. */
    static String archiveName() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "postgres-windows-x86_64.txz"; // ARM machines emulate it
        }
        String arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + (name.startsWith("mac") ? "darwin" : "linux") + "-" + arch + ".txz";
    }

    private static InputStream open(String archive) {
        InputStream stream = Binaries.class.getResourceAsStream("/" + archive);
        if (stream == null) {
            throw new EmbeddedPostgresFailure(
                    "No database is configured, and this build carries no PostgreSQL for this machine (" + archive
                            + ").",
                    "Name a PostgreSQL server: spring.datasource.url, .username and .password"
                            + " (SPRING_DATASOURCE_URL, … in the environment).");
        }
        return stream;
    }

    private static String digest(String archive) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
