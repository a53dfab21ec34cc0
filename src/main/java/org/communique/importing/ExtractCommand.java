package org.communique.importing;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.reading.ArticleReader;
import org.communique.recognition.ContactRecogniser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code extract PATH…}: reads pages and writes one UTF-8 JSON object, without database or network, by the importer's
 * own code path. Pages are read in parallel, or in a timed single-threaded pass where warm-ups or repetitions are asked
 * for. A page that fails carries an error in the output; a bad argument prints usage and exits with 2.
 */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads saved news pages and prints articles and contacts as JSON.")
public final class ExtractCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of *.html, *.html.gz and *.txt.")
    private List<Path> paths = List.of();

    @Option(names = "--charset", description = "The encoding of all pages, whatever they declare.")
    private @Nullable Charset charset;

    @Option(names = "--urls", paramLabel = "FILE", description = "Lines of 'id<TAB>address'.")
    private @Nullable Path urls;

    @Option(names = "--warmup", paramLabel = "W", description = "Passes before the timed ones.")
    private int warmup;

    @Option(names = "--reps", paramLabel = "R", description = "Timed passes, on one thread.")
    private int reps;

    @Option(names = "--explain", description = "Tell for each page which rule said what.")
    private boolean explain;

    @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        refuseNonsense();
        Pages pages = new Pages(SourceFiles.among(paths), charset, addresses());
        Rooms rooms = new Rooms(new ArticleReader(), new ContactRecogniser(ReferenceFiles.authority()));
        Extraction extraction = new Extraction(rooms, pages, explain);
        try (OutputStream stream = destination()) {
            if (warmup > 0 || reps > 0) {
                extraction.timed(warmup, Math.max(1, reps), stream);
            } else {
                extraction.parallel(stream, Terminal.isAttached() ? System.err : null);
            }
        }
        return 0;
    }

    private void refuseNonsense() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
        }
        if (warmup < 0 || reps < 0) {
            throw new ParameterException(spec.commandLine(), "--warmup and --reps count passes: 0 or more");
        }
    }

    private Map<String, String> addresses() throws IOException {
        if (urls == null) {
            return Map.of();
        }
        if (!Files.isReadable(urls)) {
            throw new ParameterException(spec.commandLine(), "There is no readable file " + urls);
        }
        Map<String, String> addresses = new HashMap<>();
        for (String line : Files.readAllLines(urls, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", 2);
            if (columns.length == 2) {
                addresses.put(columns[0].strip(), columns[1].strip());
            }
        }
        return addresses;
    }

    private OutputStream destination() throws IOException {
        return new BufferedOutputStream(
                out == null ? new PrintStream(new UnclosedStandardOutput()) : Files.newOutputStream(out), 1 << 16);
    }

    /** Standard output outlives the command. */
    private static final class UnclosedStandardOutput extends FileOutputStream {

        UnclosedStandardOutput() {
            super(java.io.FileDescriptor.out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
