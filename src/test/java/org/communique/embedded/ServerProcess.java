package org.communique.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** A JVM of its own that starts a server on a folder, so that it can be killed. */
final class ServerProcess {

    /** Shared by all tests: unpacking takes longer than starting. */
    static final Path PROGRAMS = Path.of("target/postgres/programs");

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Does not wait for the server. */
    static ServerProcess launch(Path folder, String... statements) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), ServerProcess.class.getName(), folder.toString());
        builder.command().addAll(List.of(statements));
        return new ServerProcess(
                builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Waits until the server runs and the statements are committed. */
    ServerProcess ready() throws IOException {
        BufferedReader output = process.inputReader();
        Assertions.assertEquals("ready", output.readLine());
        return this;
    }

    /** As {@code kill -9} does: nothing of the JVM's own gets a chance to clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        Assertions.assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS));
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                Plan.in(Path.of(arguments[0]), Duration.ZERO).withPrograms(PROGRAMS));
        for (String statement : List.of(arguments).subList(1, arguments.length)) {
            Rows.of(postgres).run(statement);
        }
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
