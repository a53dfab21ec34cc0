package org.communique.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.communique.catalogue.ImportRuns;
import org.communique.catalogue.RunView;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The commands {@code reimport} and {@code import PATH…}: a run, its report on standard output, and an exit status. */
@Component
@Order(FirstImport.THEN)
class ImportCommands implements ApplicationRunner, ExitCodeGenerator {

    private final ImportRuns runs;
    private final Importer importer;
    private final Seeds seeds;
    private int exitCode;

    ImportCommands(ImportRuns runs, Importer importer, Seeds seeds) {
        this.runs = runs;
        this.importer = importer;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("reimport")) {
            report(Seeds.SOURCE, seeds.pages());
        } else if (command.equals("import")) {
            importPaths(words.subList(1, words.size()).stream().map(Path::of).toList());
        }
    }

    private void importPaths(List<Path> paths) {
        List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (paths.isEmpty() || !missing.isEmpty()) {
            System.err.println(
                    missing.isEmpty()
                            ? "Usage: import PATH… (files, or folders of *.html, *.html.gz and *.txt)"
                            : "There is no file or folder " + missing.get(0));
            exitCode = 2;
            return;
        }
        String source = String.join(" ", paths.stream().map(Path::toString).toList());
        report(source, SourceFiles.among(paths).stream().map(PageSource::of).toList());
    }

    private void report(String source, List<PageSource> pages) {
        long id = runs.start(source, "command line");
        importer.run(id, pages);
        RunView run = runs.run(id);
        run.outcomes()
                .forEach(file ->
                        System.out.printf(Locale.ROOT, "%-9s %s: %s%n", file.outcome(), file.name(), file.reason()));
        System.out.printf(Locale.ROOT, "%d files: %s%n", run.done(), run.counts());
        if (run.failure() != null) {
            System.err.println("The run failed: " + run.failure());
            exitCode = 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
