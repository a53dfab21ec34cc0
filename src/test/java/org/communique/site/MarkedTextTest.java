package org.communique.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.site.MarkedText.Mark;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "On June 28, 2018, the ministers spoke by telephone.";

    @Test
    void marksWordsWhereTheyStand() {
        assertThat(marked("June 28, 2018")).isEqualTo("On [June 28, 2018], the ministers spoke by telephone.");
    }

    @Test
    void marksWordsInsideMarkedWords() {
        assertThat(marked("spoke by telephone", "telephone", "the ministers spoke by telephone"))
                .isEqualTo("On June 28, 2018, [the ministers [spoke by [telephone]]].");
    }

    @Test
    void cutsWordsThatCrossOthers() {
        assertThat(marked("the ministers spoke", "spoke by telephone"))
                .isEqualTo("On June 28, 2018, [the ministers [spoke]][ by telephone].");
        List<MarkedText> runs = MarkedText.of(TEXT, marks("the ministers spoke", "spoke by telephone"));
        assertThat(runs.get(1).inner().get(1).anchor())
                .as("the first half is the place to go to")
                .isNotNull();
        assertThat(runs.get(2).anchor()).as("an anchor stands once on a page").isNull();
    }

    @Test
    void leavesOutWhatLiesOutsideTheText() {
        Mark beyond = new Mark(40, 4_000, "a", "f", "left");
        Mark backwards = new Mark(9, 3, "b", "f", "left");
        assertThat(show(MarkedText.of(TEXT, List.of(beyond, backwards)))).isEqualTo(TEXT);
    }

    @Test
    void losesNoLetterOfManyMarks() {
        List<Mark> marks = new ArrayList<>();
        String text = "word ".repeat(2_000);
        for (int i = 0; i < 4_000; i++) {
            marks.add(new Mark(i, i + 1 + i % 700, "a" + i, "f", "left"));
        }
        assertThat(show(MarkedText.of(text, marks)).replaceAll("[\\[\\]]", "")).isEqualTo(text);
    }

    private static String marked(String... words) {
        return show(MarkedText.of(TEXT, marks(words)));
    }

    private static List<Mark> marks(String... words) {
        return Arrays.stream(words)
                .map(word -> new Mark(TEXT.indexOf(word), TEXT.indexOf(word) + word.length(), word, "f", "left"))
                .toList();
    }

    private static String show(List<MarkedText> runs) {
        return runs.stream()
                .map(run -> run.text() == null ? "[" + show(run.inner()) + "]" : run.text())
                .collect(Collectors.joining());
    }
}
