package org.communique.importing;

import java.nio.file.Path;

/** The configured folder of seeds does not exist. */
class NoSuchSeeds extends RuntimeException {

    NoSuchSeeds(Path folder) {
        super("There is no folder " + folder.toAbsolutePath() + " to import the seeds from");
    }
}
