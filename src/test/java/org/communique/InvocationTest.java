package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the command line that start something, and those that are refused before anything does. */
class InvocationTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=0", "--debug"})
    void withoutACommandTheWebApplicationStarts(String words) {
        assertThat(invoked(words)).isEqualTo(new Invocation(null, null, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "reimport, REIMPORT",
        "reimport --dry-run, REIMPORT",
        "--communique.data.dir=x rederive, REDERIVE",
        "undo --dry-run 12, UNDO",
        "backup new.zip, BACKUP",
        "import ., IMPORT",
        "restore . --replace, RESTORE"
    })
    void startsACommand(String words, DatabaseCommand command) {
        assertThat(invoked(words)).isEqualTo(new Invocation(command, null, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            improt a.txt               | no command 'improt'    | extract PATH
            import                     | needs a PATH           | import [--dry-run] PATH
            import no-such-file        | no file or folder      | import [--dry-run] PATH
            import --dryrun .          | no option --dryrun     | import [--dry-run] PATH
            import --dry-run=false .   | no option --dry-run=f  | import [--dry-run] PATH
            reimport now               | takes nothing          | reimport [--dry-run]
            rederive --replace         | no option --replace    | rederive [--dry-run]
            undo                       | needs a RUN            | undo [--dry-run] RUN
            undo last                  | needs a RUN            | undo [--dry-run] RUN
            undo 1 2                   | needs a RUN            | undo [--dry-run] RUN
            backup                     | needs one FILE         | backup FILE
            backup a b                 | needs one FILE         | backup FILE
            restore                    | needs one FILE         | restore [--replace] FILE
            restore no-such-file       | no file no-such-file   | restore [--replace] FILE
            """)
    void refusesMisuseBeforeAnythingStarts(String words, String why, String usage) {
        Invocation refused = invoked(words);
        assertThat(refused.command()).isNull();
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.answer()).contains(why, usage);
    }

    @Test
    void helpIsNoMisuse() {
        assertThat(invoked("--help").answer())
                .contains("import [--dry-run] PATH", "restore [--replace] FILE", "--name=value");
        assertThat(invoked("undo --help").answer()).contains("undo [--dry-run] RUN");
        assertThat(invoked("undo -h").status()).isZero();
    }

    @Test
    void aPathMayHoldBlanksAndDots(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a page.of.txt"), "words");
        assertThat(Invocation.of("import", page.toString()).command()).isEqualTo(DatabaseCommand.IMPORT);
    }

    private static Invocation invoked(String words) {
        return Invocation.of(words.isEmpty() ? new String[0] : words.split(" "));
    }
}
