package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.communique.reading.ArticleReader;
import org.communique.recognition.ContactRecogniser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder as people have it: among the pages lie files that are none, and none of them stops the others. */
class ExtractionTest {

    private static final String PAGE = """
            ASTANA. KAZINFORM - Foreign Minister Murat Nurtleu met with the Ambassador of China Zhang Xiao, Kazinform reports.

            They spoke of trade and of the visits that are planned for the spring.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (int i = 0; i < 40; i++) {
            Path page = folder.resolve("month-" + i % 4).resolve("page-" + i + ".txt");
            Files.createDirectories(page.getParent());
            Files.writeString(page, PAGE);
        }
        Files.createFile(folder.resolve("empty.html"));
        Files.write(folder.resolve("noise.html"), noise());
        Files.write(folder.resolve("cut.html.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
        Files.createDirectory(folder.resolve("folder.html"));
        Files.createSymbolicLink(folder.resolve("lost.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("ring.html"), Path.of("ring.html"));
        Files.createSymbolicLink(folder.resolve("month-0").resolve("up"), folder);
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(SourceFiles.LARGEST_PAGE_BYTES + 1L);
        }
    }

    @Test
    void everyFileHasItsPlaceAndABadOneTellsWhy() throws IOException {
        JsonNode output = output();
        assertThat(output.propertyNames()).hasSize(46).doesNotContain("folder");
        assertThat(output.properties())
                .filteredOn(page -> page.getKey().startsWith("page-"))
                .hasSize(40)
                .allSatisfy(
                        page -> assertThat(page.getValue().get("articleBody").asString())
                                .startsWith("Foreign Minister Murat Nurtleu"));
        assertThat(List.of("empty", "noise", "cut", "lost", "ring", "huge")).allSatisfy(bad -> {
            assertThat(output.get(bad).get("error").asString()).as(bad).isNotBlank();
            assertThat(output.get(bad).get("articleBody").isNull()).as(bad).isTrue();
        });
    }

    @Test
    void sameFilesGiveTheSameWhateverThreadReadsThem() throws IOException {
        assertThat(output()).isEqualTo(output());
    }

    private JsonNode output() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Rooms rooms = new Rooms(new ArticleReader(), new ContactRecogniser(ReferenceFiles.authority()));
        new Extraction(rooms, new Pages(SourceFiles.among(List.of(folder)), null, Map.of()), false)
                .parallel(written, null);
        return JsonMapper.shared().readTree(written.toByteArray()).get("output");
    }

    private static byte[] noise() {
        byte[] noise = new byte[50_000];
        new Random(20_201_122).nextBytes(noise);
        return noise;
    }
}
