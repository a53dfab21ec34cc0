package org.communique;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.communique.importing.ExtractCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import picocli.CommandLine;

/**
 * The way in. Without a command the web application starts; {@code extract} runs without Spring, database or network;
 * the other commands run against the configured database and end.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Communique {

    /** Take the database as it is; an archive is restored into an empty one. */
    private static final Set<DatabaseCommand> WITHOUT_FIRST_IMPORT =
            EnumSet.of(DatabaseCommand.UNDO, DatabaseCommand.BACKUP, DatabaseCommand.RESTORE);

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("extract")) {
            System.exit(new CommandLine(new ExtractCommand()).execute(Arrays.copyOfRange(args, 1, args.length)));
        }
        Invocation invocation = Invocation.of(args);
        if (invocation.answer() != null) {
            (invocation.status() == 0 ? System.out : System.err).println(invocation.answer());
            System.exit(invocation.status());
        }
        SpringApplication application = new SpringApplication(Communique.class);
        if (invocation.command() != null) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(
                    Map.of("communique.first-import", !WITHOUT_FIRST_IMPORT.contains(invocation.command())));
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }
}
