package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The corpus' figures never fall below what was promised; the pages held out were read last, once the rules stood. */
class CorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/recognition", "src/test/resources/recognition/heldout"})
    void figuresHold(String folder) {
        List<String> confusions = new ArrayList<>();
        CorpusScore score = CorpusScore.of(Path.of(folder), confusions::add);
        String told = score.figures() + "\n" + String.join("\n", confusions);

        assertThat(score.contactsF1()).as(told).isGreaterThanOrEqualTo(0.95);
        assertThat(score.share("kind", "matched")).as(told).isGreaterThanOrEqualTo(0.97);
        assertThat(score.share("day", "matched")).as(told).isGreaterThanOrEqualTo(0.97);
        assertThat(score.participantsF1()).as(told).isGreaterThanOrEqualTo(0.95);
        assertThat(score.share("traps held", "traps")).as(told).isGreaterThanOrEqualTo(0.98);
    }
}
