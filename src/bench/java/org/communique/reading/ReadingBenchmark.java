package org.communique.reading;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages per second, one thread, from the page in memory to its article; the folder of {@code -Dpages} is read in turn.
 * Peers get the page as text, the reader its bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class ReadingBenchmark {

    private record Page(SourcePage source, String html) {}

    private final ArticleReader reader = new ArticleReader();
    private List<Page> pages = List.of();
    private int next;

    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("pages")))) {
            pages = files.filter(file -> file.toString().matches(".*\\.html(\\.gz)?"))
                    .sorted()
                    .map(ReadingBenchmark::page)
                    .toList();
        }
    }

    @Benchmark
    public Object communique() {
        try {
            return reader.read(next().source());
        } catch (UnreadablePage none) {
            return none;
        }
    }

    @Benchmark
    public Object readability4j() {
        return new Readability4J("https://example.org/", next().html()).parse().getTextContent() + "";
    }

    @Benchmark
    public Object boilerpipe() throws Exception {
        return ArticleExtractor.INSTANCE.getText(next().html());
    }

    @Benchmark
    public Object bareJsoupParse() {
        return Jsoup.parse(next().html());
    }

    private Page next() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    private static Page page(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
            String name = file.getFileName().toString().replace(".gz", "");
            return new Page(SourcePage.of(name, bytes), new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
