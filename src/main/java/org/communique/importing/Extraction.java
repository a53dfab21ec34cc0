package org.communique.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Sends pages through the rooms and writes what came of them, in the order of the ids, in constant memory. */
final class Extraction {

    private final Rooms rooms;
    private final Pages pages;
    private final boolean explained;
    private final JsonMapper json = ExtractedJson.mapper();

    Extraction(Rooms rooms, Pages pages, boolean explained) {
        this.rooms = rooms;
        this.pages = pages;
        this.explained = explained;
    }

    /** All processors at once; at most a few pages a processor are held. */
    void parallel(OutputStream stream, @Nullable PrintStream progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        Clocks clocks = new Clocks(processCpuNanos());
        List<String> ids = pages.ids();
        try (JsonGenerator out = opened(stream)) {
            Queue<Future<ExtractedPage>> underway = new ArrayDeque<>();
            int next = 0;
            for (int done = 0; done < ids.size(); done++) {
                while (next < ids.size() && underway.size() < 8 * processors) {
                    String id = ids.get(next++);
                    underway.add(workers.submit(() -> extracted(id)));
                }
                out.writePOJOProperty(ids.get(done), result(Objects.requireNonNull(underway.poll())));
                show(progress, done + 1, ids.size());
            }
            close(out, clocks.rates(ids.size(), processCpuNanos()));
        } finally {
            workers.shutdownNow();
        }
    }

    /** One thread, the pages in memory beforehand, so that the rates tell of the rooms alone. */
    void timed(int warmup, int reps, OutputStream stream) {
        List<Loaded> loaded = pages.ids().stream().map(this::load).toList();
        pass(loaded, warmup);
        Clocks clocks = new Clocks(threadCpuNanos());
        pass(loaded, reps);
        Rates rates = clocks.rates((long) loaded.size() * reps, threadCpuNanos());
        try (JsonGenerator out = opened(stream)) {
            loaded.forEach(page -> out.writePOJOProperty(page.id(), extracted(page)));
            close(out, rates);
        }
    }

    private void pass(List<Loaded> loaded, int times) {
        for (int i = 0; i < times; i++) {
            loaded.forEach(this::extracted);
        }
    }

    private record Loaded(
            String id, @Nullable SourcePage page, @Nullable String error) {}

    private Loaded load(String id) {
        try {
            return new Loaded(id, pages.read(id), null);
        } catch (IOException | UnreadablePage unreadable) {
            return new Loaded(id, null, reason(unreadable));
        }
    }

    private ExtractedPage extracted(String id) {
        return extracted(load(id));
    }

    /** Whatever goes wrong with one page is told in its place, and the others go on. */
    private ExtractedPage extracted(Loaded loaded) {
        if (loaded.page() == null) {
            return ExtractedPage.failed(Objects.requireNonNullElse(loaded.error(), "unreadable"));
        }
        try {
            Rooms.Passage passage = rooms.lead(loaded.page());
            return ExtractedPage.of(passage.article(), passage.recognition(), explained);
        } catch (RuntimeException | StackOverflowError failure) {
            return ExtractedPage.failed(reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof UnreadablePage
                ? Objects.requireNonNullElse(failure.getMessage(), "unreadable")
                : failure.toString();
    }

    private static ExtractedPage result(Future<ExtractedPage> page) {
        try {
            return page.get();
        } catch (ExecutionException failure) {
            return ExtractedPage.failed(reason(Objects.requireNonNullElse(failure.getCause(), failure)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExtractedPage.failed("interrupted");
        }
    }

    private JsonGenerator opened(OutputStream stream) {
        JsonGenerator out = json.createGenerator(stream);
        out.writeStartObject();
        out.writeStringProperty("version", Version.ofBuild());
        out.writeName("output");
        out.writeStartObject();
        return out;
    }

    private static void close(JsonGenerator out, Rates rates) {
        out.writeEndObject();
        out.writeNumberProperty("pagesPerSecond", rates.perSecond());
        out.writeNumberProperty("pagesPerCpuSecond", rates.perCpuSecond());
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private static void show(@Nullable PrintStream progress, int done, int all) {
        if (progress != null && (done % 50 == 0 || done == all)) {
            progress.printf("\r%,d of %,d pages%s", done, all, done == all ? "\n" : "");
        }
    }

    private record Rates(double perSecond, double perCpuSecond) {}

    /** Times from now on, on the wall and on the processor. */
    private record Clocks(long wall, long cpu) {

        Clocks(long cpuNow) {
            this(System.nanoTime(), cpuNow);
        }

        Rates rates(long count, long cpuNow) {
            return new Rates(rate(count, System.nanoTime() - wall), rate(count, cpuNow - cpu));
        }

        private static double rate(long count, long nanos) {
            return nanos <= 0 ? 0 : Math.round(count * 1e10 / nanos) / 10.0;
        }
    }

    private static long threadCpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processCpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
