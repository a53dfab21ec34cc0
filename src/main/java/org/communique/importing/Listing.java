package org.communique.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.communique.catalogue.RunFile;

/** Names the files of a run one after the other, so that a large archive never stands in memory. */
interface Listing {

    /**
     * @throws IOException when what holds the files cannot be read
     * @throws RefusedUpload when it is not taken in at all
     */
    void each(Consumer<RunFile> taker) throws IOException;

    static Listing of(List<RunFile> files) {
        return files::forEach;
    }

    /** The pages among files and folders on this machine, and those that archives and lists among the files hold. */
    static Listing among(List<Path> paths) {
        return taker -> {
            for (Path file : SourceFiles.among(paths)) {
                Intake.take(file, Limits.USUAL, taker);
            }
        };
    }
}
