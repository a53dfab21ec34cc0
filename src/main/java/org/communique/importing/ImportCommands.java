package org.communique.importing;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.communique.catalogue.NotInCatalogue;
import org.communique.catalogue.OutcomeView;
import org.communique.catalogue.RunPages;
import org.communique.catalogue.RunView;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The commands {@code import PATH…}, {@code reimport}, {@code rederive} and {@code undo RUN}: a run, its report on
 * standard output, and an exit status.
 */
@Component
@Order(FirstImport.THEN)
class ImportCommands implements ApplicationRunner, ExitCodeGenerator {

    private static final int PAGE = 500;
    private static final String COMMAND_LINE = "command line";

    private final RunPages runs;
    private final ImportJobs jobs;
    private final Seeds seeds;
    private int exitCode;

    ImportCommands(RunPages runs, ImportJobs jobs, Seeds seeds) {
        this.runs = runs;
        this.jobs = jobs;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        List<String> words = arguments.getNonOptionArgs();
        String command = words.isEmpty() ? "" : words.get(0);
        boolean dry = arguments.containsOption("dry-run");
        if (command.equals("reimport")) {
            report(() -> jobs.enlist(Seeds.SOURCE, COMMAND_LINE, dry, seeds.pages()));
        } else if (command.equals("import")) {
            importPaths(words.subList(1, words.size()).stream().map(Path::of).toList(), dry);
        } else if (command.equals("rederive")) {
            report(() -> jobs.rederive(COMMAND_LINE, dry));
        } else if (command.equals("undo")) {
            report(() -> jobs.undo(Long.parseLong(words.get(1)), COMMAND_LINE, dry));
        }
    }

    private void importPaths(List<Path> paths, boolean dry) throws InterruptedException {
        String source = String.join(" ", paths.stream().map(Path::toString).toList());
        report(() -> jobs.enlist(source, COMMAND_LINE, dry, Listing.among(paths)));
    }

    private void report(LongSupplier order) throws InterruptedException {
        long id;
        try {
            id = order.getAsLong();
        } catch (RefusedUpload | NotInCatalogue | UncheckedIOException refused) {
            System.err.println(refused.getMessage());
            exitCode = 1;
            return;
        }
        jobs.complete(id);
        RunView run = runs.run(id);
        print(id);
        System.out.println(summary(run));
        if (!run.state().equals("finished")) {
            System.err.println("The run " + run.state() + ": " + Objects.requireNonNullElse(run.failure(), "by order"));
            exitCode = 1;
        }
    }

    /** "Run 1234 (dry run): 5 files, 2 created, 3 unchanged"; its number is what undo asks for. */
    private static String summary(RunView run) {
        StringBuilder told = new StringBuilder("Run %d%s: %d %s"
                .formatted(run.id(), run.dry() ? " (dry run)" : "", run.done(), run.done() == 1 ? "file" : "files"));
        run.counts().forEach((outcome, files) -> told.append(", %d %s".formatted(files, outcome)));
        return told.toString();
    }

    private void print(long run) {
        int next = 0;
        for (List<OutcomeView> files = runs.outcomes(run, null, next, PAGE);
                !files.isEmpty();
                files = runs.outcomes(run, null, next, PAGE)) {
            files.forEach(ImportCommands::print);
            next = files.get(files.size() - 1).number() + 1;
        }
    }

    private static void print(OutcomeView file) {
        System.out.printf(Locale.ROOT, "%-9s %s: %s%n", file.outcome(), file.name(), file.reason());
        file.changes().forEach(change -> System.out.printf("          %s%n", change.field()));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
