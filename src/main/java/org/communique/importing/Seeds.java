package org.communique.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.communique.reading.SourcePage;
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

    List<PageSource> pages() {
        if (seeds != null || Files.isDirectory(USUAL)) {
            return SourceFiles.among(List.of(Objects.requireNonNullElse(seeds, USUAL))).stream()
                    .map(PageSource::of)
                    .toList();
        }
        return carried();
    }

    private static List<PageSource> carried() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:seeds/*");
            return Arrays.stream(files).map(Seeds::source).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PageSource source(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return new PageSource(name, () -> SourcePage.of(name, file.getContentAsByteArray()));
    }
}
