package org.communique.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.communique.catalogue.backup.Backups;
import org.communique.catalogue.backup.Manifest;
import org.communique.catalogue.backup.Refused;
import org.communique.catalogue.backup.Restores;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/** The commands {@code backup FILE} and {@code restore [--replace] FILE}. */
@Component
class BackupCommands implements ApplicationRunner, ExitCodeGenerator {

    private static final int FAILED = 1;

    private final Backups backups;
    private final Restores restores;
    private int exitCode;

    BackupCommands(Backups backups, Restores restores) {
        this.backups = backups;
        this.restores = restores;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        String command = words.isEmpty() ? "" : words.get(0);
        if (!command.equals("backup") && !command.equals("restore")) {
            return;
        }
        try {
            Path file = Path.of(words.get(1)).toAbsolutePath();
            report(
                    file,
                    command.equals("backup")
                            ? backups.write(file)
                            : restores.restore(file, arguments.containsOption("replace")));
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            exitCode = FAILED;
        }
    }

    private static void report(Path file, Manifest manifest) {
        System.out.printf(
                Locale.ROOT,
                "%s of %s: %d tables, %d rows; %d contacts, %d articles, %d officials%npublic record %s%n",
                file,
                manifest.madeAt(),
                manifest.tables().size(),
                manifest.rows(),
                manifest.publicRecord().contacts(),
                manifest.publicRecord().articles(),
                manifest.publicRecord().officials(),
                manifest.publicRecord().sha256());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
