package org.communique.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL server on a data folder: started by this process, which then stops it on closing, or joined, when
 * another process runs it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Duration JOIN = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Login login;
    private final Closeable stop;

    EmbeddedPostgres(Login login, Closeable stop) {
        this.login = login;
        this.stop = stop;
    }

    /**
     * Starts a server; after a crash it brings back all that was committed.
     *
     * @throws FolderInUse when another process holds the folder
     * @throws EmbeddedPostgresFailure when the server cannot be had
     */
    public static EmbeddedPostgres start(Plan plan) {
        return Launch.on(plan).orElseThrow(() -> new FolderInUse(plan.folder()));
    }

    /**
     * Starts a server, or joins the one that another process runs on the same folder.
     *
     * @throws FolderInUse when another process holds the folder and its server does not answer within a minute
     * @throws EmbeddedPostgresFailure when the server cannot be had
     */
    public static EmbeddedPostgres startOrJoin(Plan plan) {
        long deadline = System.nanoTime() + JOIN.toNanos();
        Optional<EmbeddedPostgres> server = Launch.on(plan);
        while (server.isEmpty()) {
            if (System.nanoTime() > deadline || !pause()) {
                throw new FolderInUse(plan.folder());
            }
            server = join(plan).or(() -> Launch.on(plan));
        }
        return server.get();
    }

    private static Optional<EmbeddedPostgres> join(Plan plan) {
        try {
            return Login.find(Cluster.in(plan.folder())).map(login -> new EmbeddedPostgres(login, () -> {}));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of the application's own database. */
    public String jdbcUrl() {
        return login.url(Cluster.NAME);
    }

    /** The address of another database on the same server. */
    public String jdbcUrl(String database) {
        return login.url(database);
    }

    /** Owns the application's database, and nothing else. */
    public String username() {
        return Cluster.NAME;
    }

    /** Opens the application's role, and the superuser {@code postgres}. */
    public String password() {
        return login.password();
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }
}
