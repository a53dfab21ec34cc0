package org.communique.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.reading.ArticleReader;
import org.communique.reading.CleanArticle;
import org.communique.reading.SourcePage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds per article, one thread, from the clean seeds to their contacts; with the authority and ten times it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RecognitionBenchmark {

    /** How many times the authority is repeated under other names. */
    @Param({"1", "10"})
    private int authority;

    private List<CleanArticle> articles = List.of();
    private ContactRecogniser recogniser = new ContactRecogniser(new Authority(List.of(), List.of()));
    private int next;

    @Setup
    public void load() throws IOException {
        Authority known = AuthorityText.read(RecognitionBenchmark::text);
        List<KnownOfficial> officials = new ArrayList<>(known.officials());
        IntStream.range(1, authority).forEach(copy -> known.officials().forEach(one -> officials.add(other(one, copy))));
        recogniser = new ContactRecogniser(
                new Authority(officials, known.places(), known.articleNumbers(), known.travels()));
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            articles = seeds.sorted().map(RecognitionBenchmark::article).toList();
        }
    }

    @Benchmark
    public Recognition recognise() {
        next = (next + 1) % articles.size();
        return recogniser.recognise(articles.get(next));
    }

    private static KnownOfficial other(KnownOfficial official, int copy) {
        String name = official.name() + "x".repeat(copy);
        return new KnownOfficial(official.slug() + copy, name, List.of(), official.country(), official.tenures());
    }

    private static CleanArticle article(Path seed) {
        try {
            return new ArticleReader().read(SourcePage.of(seed.getFileName().toString(), Files.readAllBytes(seed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("db/reference", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
