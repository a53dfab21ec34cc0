package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "the same words|the same words|the same words",
                "a telephone call took place|a long telephone conversation took place|a +[long ]telephone -[call ]+[conversation ]took place",
                "one two|two|-[one ]two",
                "one|one two|one +[two]",
                "all is old|nothing there|-[all is old]+[nothing there]"
            })
    void tellsWhichWordsCameAndWent(String before, String after, String told) {
        assertThat(show(before, after)).isEqualTo(told);
    }

    @Test
    void givesUpOnTextsTooLongToCompareAndSaysSo() {
        String before = "old ".repeat(5_000);
        String after = "new ".repeat(5_000);
        assertThat(WordDiff.of(before, after))
                .extracting(WordDiff.Run::change)
                .containsExactly(WordDiff.Change.DELETED, WordDiff.Change.INSERTED);
    }

    private static String show(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(run -> switch (run.change()) {
                    case KEPT -> run.text();
                    case DELETED -> "-[" + run.text() + "]";
                    case INSERTED -> "+[" + run.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
