package org.communique;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of the command line ask for, told before anything starts.
 *
 * @param command null for the web application, and where the words are refused
 * @param answer what is printed instead of starting; null to start
 * @param status with which the process ends after the answer
 */
record Invocation(
        @Nullable DatabaseCommand command, @Nullable String answer, int status) {

    private static final int MISUSED = 2;
    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    /** Settings have a dot, {@code --server.port=80}; these have none and are Spring's all the same. */
    private static final Set<String> SETTINGS_WITHOUT_DOT = Set.of("debug", "trace");

    static Invocation of(String... arguments) {
        List<String> words = new ArrayList<>();
        List<String> options = new ArrayList<>();
        Arrays.stream(arguments).forEach(word -> (word.startsWith("--") ? options : words).add(word));
        String first = words.isEmpty() ? "" : words.get(0);
        Optional<DatabaseCommand> command = DatabaseCommand.named(first);
        if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
            return new Invocation(null, command.map(Invocation::usage).orElseGet(Invocation::usage), 0);
        }
        if (words.isEmpty()) {
            return new Invocation(null, null, 0);
        }
        return command.isEmpty()
                ? refused("There is no command '" + first + "'.", usage())
                : of(command.get(), words.subList(1, words.size()), options);
    }

    private static Invocation of(DatabaseCommand command, List<String> words, List<String> options) {
        return options.stream()
                .filter(option -> !isKnown(command, option))
                .findFirst()
                .map(option -> command.token() + " has no option " + option)
                .or(() -> command.objection(words))
                .map(objection -> refused(objection + ".", usage(command)))
                .orElseGet(() -> new Invocation(command, null, 0));
    }

    /** What is misspelt must not pass for a setting: {@code --dryrun} would import. */
    private static boolean isKnown(DatabaseCommand command, String option) {
        String name = option.substring(2).replaceFirst("=.*", "");
        return name.contains(".") || SETTINGS_WITHOUT_DOT.contains(name) || command.knows(option.substring(2));
    }

    private static Invocation refused(String why, String usage) {
        return new Invocation(null, why + System.lineSeparator() + usage, MISUSED);
    }

    private static String usage(DatabaseCommand command) {
        return "Usage: java -jar communique.jar %s%n%s".formatted(command.usage(), command.does());
    }

    private static String usage() {
        StringBuilder text = new StringBuilder(
                "Usage: java -jar communique.jar [COMMAND]%nWithout a command the web application starts.%n"
                        .formatted());
        text.append("  %-30s %s%n".formatted("extract PATH…", "reads saved pages and prints JSON; see extract --help"));
        for (DatabaseCommand command : DatabaseCommand.values()) {
            text.append("  %-30s %s%n".formatted(command.usage(), command.does()));
        }
        return text.append("Settings follow as --name=value, --communique.data.dir=FOLDER for one.")
                .toString();
    }
}
