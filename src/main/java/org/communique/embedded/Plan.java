package org.communique.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where and how a server is to run.
 *
 * @param folder holds all that the server keeps; made when missing
 * @param programs where PostgreSQL's programs are unpacked; may serve several data folders
 * @param settings of {@code postgresql.conf}
 * @param patience how long the stopping server lets other processes' sessions come to their end
 */
public record Plan(Path folder, Path programs, Map<String, String> settings, Duration patience) {

    /** No word is lost, and nobody on another machine, nor on this one without the password, gets in. */
    private static final Map<String, String> SAFE = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "log_checkpoints", "off",
            "timezone", "UTC",
            "log_timezone", "UTC");

    /** A durable server, its programs beside its data. */
    public static Plan in(Path folder, Duration patience) {
        return new Plan(folder, folder.resolve("postgresql"), SAFE, patience);
    }

    public Plan withPrograms(Path elsewhere) {
        return new Plan(folder, elsewhere, settings, patience);
    }

    /** The same with one setting of {@code postgresql.conf} changed. */
    public Plan with(String setting, String value) {
        Map<String, String> changed = new LinkedHashMap<>(settings);
        changed.put(setting, value);
        return new Plan(folder, programs, changed, patience);
    }
}
