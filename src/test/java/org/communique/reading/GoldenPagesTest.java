package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in {@code reading/pages}, and every seed, gives exactly the article of its golden file. */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/reading/pages");
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SEED_GOLDENS = Path.of("src/test/resources/reading/seeds");

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageExactly(Path page) {
        assertThat(Golden.of(Golden.read(page))).isEqualTo(Golden.stored(golden(PAGES, page)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSeedExactly(Path seed) {
        assertThat(Golden.of(Golden.read(seed))).isEqualTo(Golden.stored(golden(SEED_GOLDENS, seed)));
    }

    @Test
    void keepsNoChromeOfTheSeeds() throws IOException {
        List<String> chrome =
                List.of("Currency rates", "447.32", "Weather", "+7 701", "Main Page", "Go to the main", "Popular");
        assertThat(seeds().map(Golden::read).map(Golden::of))
                .allSatisfy(text -> assertThat(text).doesNotContain(chrome));
    }

    static Stream<Path> pages() throws IOException {
        return files(PAGES);
    }

    static Stream<Path> seeds() throws IOException {
        return files(SEEDS);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)")).sorted().toList().stream();
        }
    }

    private static Path golden(Path folder, Path page) {
        return folder.resolve(page.getFileName().toString().replaceFirst("\\.\\w+$", ".golden"));
    }
}
