package org.communique.embedded;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a program is started so that it does not run as root, which PostgreSQL refuses.
 *
 * @param prefix the command put before the program, empty for an ordinary user
 * @param owner the user id that must own the data; null where whoever starts the program owns it anyway
 */
record Privileges(List<String> prefix, @Nullable Integer owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private static final Privileges ORDINARY = new Privileges(List.of(), null);

    /** What root may try, first what leaves the owner of the files alone. */
    private static final List<Privileges> FOR_ROOT = List.of(
            // In a user namespace without a map root is nobody, and yet owns root's files.
            new Privileges(List.of("unshare", "-U"), ROOT),
            // Containers mostly forbid namespaces, but let root become another user; dac_override lets that user
            // reach data under a folder of root's.
            new Privileges(
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "--inh-caps=+dac_override",
                            "--ambient-caps=+dac_override"),
                    NOBODY));

    static Privileges find() {
        if (!isRoot()) {
            return ORDINARY;
        }
        return FOR_ROOT.stream()
                .filter(Privileges::permitted)
                .findFirst()
                .orElseThrow(
                        () -> new EmbeddedPostgresFailure(
                                "PostgreSQL refuses to run as root, and this machine permits root neither 'unshare -U' nor"
                                        + " 'setpriv'.",
                                "Start the application as an ordinary user, or name a PostgreSQL server: SPRING_DATASOURCE_URL."));
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(ROOT).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSuchSystem) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private boolean permitted() {
        try {
            return new ProcessBuilder(command("true"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(String... program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(program));
        return command;
    }

    /**
     * Where to unpack programs so that their user can start them: programs ask with {@code access(2)}, for which
     * dac_override does not count, so that no folder above them may be closed.
     */
    Path programs(Path preferred) throws IOException {
        if (owner == null || owner == ROOT) {
            return Folders.makePrivate(preferred);
        }
        Path open = Folders.makePrivate(Path.of(System.getProperty("java.io.tmpdir"), "communique-postgresql"));
        if (!Integer.valueOf(ROOT).equals(Files.getAttribute(open, "unix:uid", NOFOLLOW_LINKS))) {
            throw new EmbeddedPostgresFailure(
                    open + ", where PostgreSQL's programs are kept for root, belongs to another user.", "Remove it.");
        }
        Folders.open(open, true);
        return open;
    }

    /** Makes the user that PostgreSQL runs as the owner of a folder and all that is in it. */
    void own(Path folder) throws IOException {
        if (owner == null || owner.equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            // The folder itself comes last, so that a change cut short is taken up again.
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.setAttribute(path, "unix:uid", owner);
            }
        }
    }
}
