package org.communique.importing;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.reading.SourcePage;

/** A page that can be taken in, under the name that the run's report calls it. */
record PageSource(String name, Opening opening) {

    /** Takes the bytes in, when their turn has come. */
    interface Opening {
        SourcePage open() throws IOException;
    }

    static PageSource of(Path file) {
        return new PageSource(file.getFileName().toString(), () -> SourceFiles.read(file));
    }
}
