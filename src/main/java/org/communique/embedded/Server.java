package org.communique.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts and stops the server on one cluster. */
record Server(Programs programs, Cluster cluster, Path log) {

    /** Recovery of a big database after a crash takes its time. */
    private static final Duration START = Duration.ofMinutes(15);

    private static final Duration STOP = Duration.ofMinutes(2);
    private static final int LOG_LINES_SHOWN = 5;

    int start(Map<String, String> settings) throws IOException {
        stopOrphan();
        programs.privileges().own(cluster.folder());
        keepFormerLog();
        int port = freePort();
        try {
            control("start", START, "-l", log.toString(), "-o", options(port, settings));
        } catch (Programs.Failed failed) {
            throw new EmbeddedPostgresFailure(
                    "The embedded PostgreSQL does not start: " + lastLines(failed),
                    "The whole log is in " + log.toAbsolutePath() + ".",
                    failed);
        }
        return port;
    }

    /** Waits for other processes' sessions as long as patience lasts, then ends them; what was committed is safe. */
    void stop(Duration patience) throws IOException {
        try {
            stop("smart", patience);
        } catch (Programs.Failed othersAreStillAtWork) {
            stop("fast", STOP);
        }
    }

    private void stop(String mode, Duration limit) throws IOException {
        if (running().isEmpty()) {
            return;
        }
        try {
            control("stop", limit, "-m", mode);
        } catch (Programs.Failed failed) {
            if (running().isPresent()) {
                throw failed;
            }
        }
    }

    /** A killed application leaves its server running: it is stopped, so that it starts anew with today's settings. */
    private void stopOrphan() throws IOException {
        stop("fast", STOP);
        Optional<Postmaster> former = Postmaster.of(cluster.data()).filter(Postmaster::isMistakable);
        if (former.isPresent()) {
            former.get().forget();
        }
    }

    private Optional<Postmaster> running() throws IOException {
        return Postmaster.of(cluster.data()).filter(Postmaster::runs);
    }

    private void control(String action, Duration limit, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(action, "-w", "-D", cluster.data().toString()));
        arguments.addAll(List.of("-t", Long.toString(limit.toSeconds())));
        arguments.addAll(List.of(more));
        programs.run("pg_ctl", arguments.toArray(String[]::new));
    }

    private static String options(int port, Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void keepFormerLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), REPLACE_EXISTING);
        }
    }

    private String lastLines(Programs.Failed failed) throws IOException {
        if (!Files.exists(log)) {
            return String.valueOf(failed.getMessage());
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
    }
}
