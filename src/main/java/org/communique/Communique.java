package org.communique;

import java.util.Arrays;
import java.util.List;
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

    private static final Set<String> DATABASE_COMMANDS =
            Set.of("import", "reimport", "rederive", "undo", "backup", "restore");

    /** Take the database as it is; an archive is restored into an empty one. */
    private static final Set<String> WITHOUT_FIRST_IMPORT = Set.of("backup", "restore");

    public static void main(String[] args) {
        List<String> words = Arrays.asList(args);
        String command = words.isEmpty() ? "" : words.get(0);
        if (command.equals("extract")) {
            List<String> rest = words.subList(1, words.size());
            System.exit(new CommandLine(new ExtractCommand()).execute(rest.toArray(String[]::new)));
        }
        SpringApplication application = new SpringApplication(Communique.class);
        if (DATABASE_COMMANDS.contains(command)) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(
                    Map.of("communique.first-import", !WITHOUT_FIRST_IMPORT.contains(command)));
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }
}
