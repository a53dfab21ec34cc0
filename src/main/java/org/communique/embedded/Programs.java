package org.communique.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs PostgreSQL's own programs: {@code initdb}, {@code pg_ctl}, {@code postgres}. */
record Programs(Path home, Privileges privileges) {

    /** A program ended with another status than 0; the message is what it printed. */
    static final class Failed extends IOException {
        Failed(String program, String output) {
            super(program + ": " + output.strip());
        }
    }

    void run(String program, String... arguments) throws IOException {
        feed("", program, arguments);
    }

    /** Runs a program that reads the given text from its standard input. */
    void feed(String input, String program, String... arguments) throws IOException {
        Path in = Files.writeString(Files.createTempFile("communique", ".in"), input);
        // A file, not a pipe: the server that pg_ctl leaves running would hold a pipe open for ever.
        Path out = Files.createTempFile("communique", ".out");
        try {
            if (status(start(program, arguments, in, out)) != 0) {
                throw new Failed(program, Files.readString(out));
            }
        } finally {
            Files.delete(in);
            Files.deleteIfExists(out);
        }
    }

    private Process start(String program, String[] arguments, Path in, Path out) throws IOException {
        String path = home.resolve("bin").resolve(program).toString();
        ProcessBuilder builder = new ProcessBuilder(privileges.command(path));
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG")); // PGDATA, PGPORT … are not meant for us
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true)
                .redirectInput(in.toFile())
                .redirectOutput(Redirect.to(out.toFile()))
                .start();
    }

    /** Waits even when interrupted: a server half started or half stopped helps nobody. */
    private static int status(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
