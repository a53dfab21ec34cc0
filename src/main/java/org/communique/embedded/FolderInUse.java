package org.communique.embedded;

import java.nio.file.Path;

/** Another process holds the data folder. */
public final class FolderInUse extends EmbeddedPostgresFailure {

    FolderInUse(Path folder) {
        super(
                "The data folder " + folder.toAbsolutePath() + " is in use by " + FolderLock.holder(folder) + ".",
                "Stop that process first, or give this one a folder of its own: communique.data.dir"
                        + " (COMMUNIQUE_DATA_DIR in the environment).");
    }
}
