package org.communique.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/** The steps from a data folder to a running server. */
final class Launch {

    private Launch() {}

    /**
     * Starts a server; empty when another process holds the folder.
     *
     * @throws EmbeddedPostgresFailure when the server cannot be had
     */
    static Optional<EmbeddedPostgres> on(Plan plan) {
        try {
            Folders.makePrivate(plan.folder());
            Optional<FolderLock> lock = FolderLock.take(plan.folder());
            return lock.isPresent() ? Optional.of(startOrUnlock(plan, lock.get())) : Optional.empty();
        } catch (FileSystemException unusable) {
            throw unusable(plan.folder(), unusable);
        } catch (IOException failed) {
            throw new EmbeddedPostgresFailure(
                    "The embedded PostgreSQL cannot be prepared in "
                            + plan.folder().toAbsolutePath() + ".\n" + failed.getMessage(),
                    "Mend what PostgreSQL complains of, name another folder (COMMUNIQUE_DATA_DIR in the environment),"
                            + " or name a PostgreSQL server (SPRING_DATASOURCE_URL).",
                    failed);
        }
    }

    private static EmbeddedPostgres startOrUnlock(Plan plan, FolderLock lock) throws IOException {
        try {
            return start(plan, lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres start(Plan plan, FolderLock lock) throws IOException {
        Path folder = plan.folder().toRealPath();
        Privileges privileges = Privileges.find();
        Path home = Binaries.unpacked(privileges.programs(plan.programs()).toRealPath());
        Programs programs = new Programs(home, privileges);
        Cluster cluster = Cluster.in(folder);
        cluster.makeIfMissing(programs);
        Server server = new Server(programs, cluster, folder.resolve("postgresql.log"));
        int port = server.start(plan.settings());
        return new EmbeddedPostgres(new Login(port, cluster.password()), () -> {
            server.stop(plan.patience());
            lock.close();
        });
    }

    private static EmbeddedPostgresFailure unusable(Path folder, FileSystemException failure) {
        String reason = failure instanceof FileAlreadyExistsException ? "it is no folder" : failure.getMessage();
        return new EmbeddedPostgresFailure(
                "The data folder " + folder.toAbsolutePath() + " cannot be used: " + reason,
                "Let this user write there, or name another folder: communique.data.dir (COMMUNIQUE_DATA_DIR in the"
                        + " environment).",
                failure);
    }
}
