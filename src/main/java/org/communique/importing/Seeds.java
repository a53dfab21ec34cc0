package org.communique.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.RunFile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The pages that a new archive starts with.
 *
 * @param seeds the folder that holds them; without it {@code seeds/} in the working directory, else the copy that the
 *     application carries
 */
@ConfigurationProperties("communique")
record Seeds(@Nullable Path seeds) {

    /** The name of runs over the seeds. */
    static final String SOURCE = "seeds";

    private static final Path USUAL = Path.of("seeds");

    Listing pages() {
        if (seeds != null || Files.isDirectory(USUAL)) {
            return Listing.among(List.of(Objects.requireNonNullElse(seeds, USUAL)));
        }
        return carried();
    }

    private static Listing carried() {
        return taker -> {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:seeds/*")) {
                taker.accept(RunFile.of(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray()));
            }
        };
    }
}
