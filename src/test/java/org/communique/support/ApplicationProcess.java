package org.communique.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** The application as its users start it: a JVM of its own, settings by environment, what it prints, how it ends. */
public final class ApplicationProcess implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private ApplicationProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read);
        reader.start();
    }

    /** Starts it in a folder, with the given variables added to the environment, on a free port unless they name one. */
    public static ApplicationProcess start(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-cp", mainClassPath(), "org.communique.Communique")
                .directory(folder.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER|COMMUNIQUE)_.*"));
        builder.environment().put("SERVER_PORT", "0");
        builder.environment()
                .put(
                        "COMMUNIQUE_DATA_PROGRAMS",
                        TestServer.PROGRAMS.toAbsolutePath().toString());
        builder.environment().putAll(environment);
        return new ApplicationProcess(builder.redirectErrorStream(true).start());
    }

    /** Without the tests' own classes, which the component scan would take for the application's. */
    private static String mainClassPath() {
        Path tests = Path.of(URI.create(ApplicationProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(entry -> !entry.equals(tests))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(killed)");
        }
    }

    public String output() {
        return String.join("\n", lines);
    }

    /** Waits until a line holds the words. */
    public ApplicationProcess says(String words) throws InterruptedException {
        return says(words, LIMIT);
    }

    /** The same, but no longer than so. */
    public ApplicationProcess says(String words, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (lines.stream().noneMatch(line -> line.contains(words))) {
            boolean hopeless = System.nanoTime() > deadline || !reader.isAlive();
            Assertions.assertFalse(hopeless, () -> "Never said '" + words + "':\n" + output());
            Thread.sleep(20);
        }
        return this;
    }

    /** Waits for the end, and returns the exit status. */
    public int exitStatus() throws InterruptedException {
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();
        reader.join();
        Assertions.assertTrue(ended, () -> "Did not end:\n" + output());
        return process.exitValue();
    }

    /** Asks it to end, as Ctrl-C and {@code systemctl stop} do. */
    public void stop() {
        process.destroy();
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        stop();
        try {
            exitStatus();
        } catch (InterruptedException interrupted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
