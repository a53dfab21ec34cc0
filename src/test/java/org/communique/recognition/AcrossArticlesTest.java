package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.reading.ArticleReader;
import org.communique.reading.Dated;
import org.communique.reading.SourcePage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcrossArticlesTest {

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);
    private static final OfficialRecord RECORD = new OfficialRecord(AuthorityFiles.AUTHORITY);

    @Test
    void oneVisitRecalledByTwoArticlesIsTheSame() throws IOException {
        RecognisedContact one = contact("001_a197b5cc5a53a806.txt", Standing.BACKGROUND, 0);
        RecognisedContact other = contact("004_f8a172f8c7d42a5c.txt", Standing.BACKGROUND, 0);

        assertThat(SameContact.of(one, other).verdict()).isEqualTo(SameContact.Verdict.SAME);
    }

    @Test
    void callsOfDifferentYearsAreDifferent() throws IOException {
        RecognisedContact one = contact("000_7688403ad95d337b.txt", Standing.REPORTED, 0);
        RecognisedContact other = contact("001_a197b5cc5a53a806.txt", Standing.REPORTED, 0);

        SameContact decision = SameContact.of(one, other);
        assertThat(decision.verdict()).isEqualTo(SameContact.Verdict.DIFFERENT);
        assertThat(decision.reason()).isEqualTo("the days differ");
    }

    @Test
    void aMeetingWithoutADayStaysUndecidedUntilTheRecordClosesItsDate() throws IOException {
        RecognisedContact meeting = contact("002_ccd8053ca67d2f03.txt", Standing.REPORTED, 0);

        assertThat(SameContact.of(meeting, meeting).verdict()).isEqualTo(SameContact.Verdict.UNDECIDED);
        assertThat(matched(meeting)).isEqualTo("[2023-02-27..2023-02-28]");
    }

    @Test
    void aVisitLastsAsTheRecordSays() throws IOException {
        assertThat(matched(contact("001_a197b5cc5a53a806.txt", Standing.BACKGROUND, 0)))
                .isEqualTo("2018-01-15/2018-01-17");
    }

    @Test
    void whatNoContactTellsIsMissing() throws IOException {
        RecognisedContact visit = contact("004_f8a172f8c7d42a5c.txt", Standing.BACKGROUND, 0);

        assertThat(RECORD.missing(List.of(visit)))
                .hasSize(AuthorityFiles.AUTHORITY.travels().size() - 1)
                .extracting(RecordedTravel::id)
                .doesNotContain("2899");
    }

    private static String matched(RecognisedContact contact) {
        return RECORD.confirms(contact)
                .map(OfficialRecord.Confirmation::date)
                .map(AcrossArticlesTest::text)
                .orElse("");
    }

    private static String text(@Nullable Dated dated) {
        return dated == null ? "" : dated.date() + (dated.basis().token().equals("matched") ? "" : "?");
    }

    private static RecognisedContact contact(String seed, Standing standing, int index) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", seed));
        return RECOGNISER.recognise(new ArticleReader().read(SourcePage.of(seed, bytes))).contacts().stream()
                .filter(contact -> contact.standing() == standing)
                .toList()
                .get(index);
    }
}
