package org.communique;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The commands that do one thing with the database and end. */
enum DatabaseCommand {
    IMPORT("[--dry-run] PATH…", "takes pages, folders, archives and lists into the archive", Set.of("dry-run")) {

        @Override
        Optional<String> objection(List<String> words) {
            return words.isEmpty()
                    ? Optional.of(
                            "import needs a PATH: pages, .zip, .tar.gz, .csv or .jsonl of pages, or folders of pages")
                    : firstOf(words, word -> exists(word) ? null : "There is no file or folder " + word);
        }
    },

    REIMPORT("[--dry-run]", "imports the seeds again", Set.of("dry-run")),

    REDERIVE("[--dry-run]", "reads all articles anew from the kept pages", Set.of("dry-run")),

    UNDO("[--dry-run] RUN", "takes back what an import run changed", Set.of("dry-run")) {

        @Override
        Optional<String> objection(List<String> words) {
            return words.size() == 1 && words.get(0).matches("\\d{1,18}")
                    ? Optional.empty()
                    : Optional.of("undo needs a RUN: the number that its command printed, and its address ends with");
        }
    },

    BACKUP("FILE", "writes the whole archive into one file", Set.of()) {

        @Override
        Optional<String> objection(List<String> words) {
            return words.size() == 1 && isPath(words.get(0))
                    ? Optional.empty()
                    : Optional.of("backup needs one FILE to write");
        }
    },

    RESTORE("[--replace] FILE", "brings it back, all or nothing", Set.of("replace")) {

        @Override
        Optional<String> objection(List<String> words) {
            return words.size() != 1
                    ? Optional.of("restore needs one FILE that backup wrote")
                    : firstOf(words, word -> exists(word) ? null : "There is no file " + word);
        }
    };

    private final String parameters;
    private final String does;
    private final Set<String> options;

    DatabaseCommand(String parameters, String does, Set<String> options) {
        this.parameters = parameters;
        this.does = does;
        this.options = options;
    }

    static Optional<DatabaseCommand> named(String word) {
        return List.of(values()).stream()
                .filter(command -> command.token().equals(word))
                .findFirst();
    }

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    String usage() {
        return token() + " " + parameters;
    }

    String does() {
        return does;
    }

    boolean knows(String option) {
        return options.contains(option);
    }

    /** What is wrong with the words after the command; they are not looked at where none are wanted. */
    Optional<String> objection(List<String> words) {
        return firstOf(words, word -> token() + " takes nothing, not '" + word + "'");
    }

    private static Optional<String> firstOf(List<String> words, Function<String, @Nullable String> objection) {
        return words.stream()
                .flatMap(word -> Optional.ofNullable(objection.apply(word)).stream())
                .findFirst();
    }

    private static boolean exists(String word) {
        return isPath(word) && Files.exists(Path.of(word));
    }

    private static boolean isPath(String word) {
        try {
            return !Path.of(word).toString().isEmpty();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
