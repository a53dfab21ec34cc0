package org.communique.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says of the server that runs, or ran, on a cluster. */
record Postmaster(long pid, int port, Path data) {

    // The lines' order: https://www.postgresql.org/docs/18/storage-file-layout.html, src/include/utils/pidfile.h
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** Empty when no server was started, the last one ended cleanly, or one is just about to start. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file(data));
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(
                            new Postmaster(number(lines.get(PID_LINE)), (int) number(lines.get(PORT_LINE)), data));
        } catch (NoSuchFileException noServer) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static long number(String line) {
        return Long.parseLong(line.strip());
    }

    /** True when the process is there and is a server on this cluster, not a stranger that got the same id later. */
    boolean runs() {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .filter(info -> info.commandLine().or(info::command).orElse("").contains("postgres"))
                .filter(info -> info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(true))
                .isPresent();
    }

    /** True when a stranger has the process id of a killed server: PostgreSQL would take it for that server. */
    boolean isMistakable() {
        return !runs() && ProcessHandle.of(pid).isPresent();
    }

    void forget() throws IOException {
        Files.deleteIfExists(file(data));
    }
}
