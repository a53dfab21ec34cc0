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

/** What the five seeds say of contacts, one line each: standing, kind, date, countries, place, participants. */
class SeedContactsTest {

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    @Test
    void aTelephoneCallOfThePublicationDay() throws IOException {
        assertThat(lines(read("000_7688403ad95d337b.txt")))
                .containsExactly(
                        "reported telephone-call 2020-04-08 [KZ, US] Kassym-Jomart Tokayev (President), Michael Pompeo (Secretary of State)");
    }

    @Test
    void aTelephoneCallOfAStatedDayAndARecalledVisit() throws IOException {
        Recognition recognition = read("001_a197b5cc5a53a806.txt");

        assertThat(lines(recognition))
                .containsExactly(
                        "reported telephone-call 2018-06-28 [KZ, US] Kairat Abdrakhmanov (Minister of Foreign Affairs), Michael Pompeo (Secretary of State)",
                        "background visit 2018-01 [KZ, US] official Nursultan Nazarbayev (President)",
                        "announced visit null [KZ, US] Michael Pompeo (Secretary of State)");
        assertThat(recognition.derivedHeadline())
                .isEqualTo("Telephone call: Kairat Abdrakhmanov and Michael Pompeo, 28 June 2018");
        assertThat(date(recognition.published())).isEqualTo("[2018-06-28..]");
        assertThat(mentioned(recognition)).containsExactly("Donald Trump mentioned");
    }

    @Test
    void aMeetingBoundedByTenuresAndTheNameOfTheCity() throws IOException {
        Recognition recognition = read("002_ccd8053ca67d2f03.txt");

        assertThat(lines(recognition))
                .containsExactly(
                        "reported meeting [2022-09-17..2025-01-20] [KZ, US] Astana Kassym-Jomart Tokayev (President), Antony Blinken (Secretary of State)",
                        "reported visit [2022-09-17..2025-01-20] [KZ, US] official Astana Antony Blinken (Secretary of State)");
        assertThat(recognition.contacts().get(0).partOf()).isEqualTo(1);
        Dated published = recognition.published();
        assertThat(date(published)).isEqualTo("[2022-09-17..2025-01-20]");
        assertThat(published == null ? List.of() : published.reasons())
                .contains("the city is called Astana: from 1998-05-06 to 2019-03-23 or from 2022-09-17");
        assertThat(mentioned(recognition)).containsExactly("Joe Biden conveyed");
    }

    @Test
    void aMeetingWithGreetingsConveyedAndAnInvitation() throws IOException {
        Recognition recognition = read("003_8bbda963f57d3b5b.txt");

        assertThat(lines(recognition))
                .containsExactly(
                        "reported meeting 2020-09-12 [CN, KZ] Nur-Sultan Kassym-Jomart Tokayev (President), Wang Yi (Minister of Foreign Affairs)",
                        "announced visit null [CN, KZ] Xi Jinping (President)");
        assertThat(mentioned(recognition)).containsExactly("Xi Jinping conveyed");
    }

    @Test
    void aVisitWithItsMeetingsAndTwoRecalledVisits() throws IOException {
        Recognition recognition = read("004_f8a172f8c7d42a5c.txt");

        assertThat(lines(recognition))
                .containsExactlyInAnyOrder(
                        "reported visit 2019-12-13 [KZ, US] official Washington Mukhtar Tleuberdi (Minister of Foreign Affairs)",
                        "reported meeting 2019-12-13 [KZ, US] Washington Mukhtar Tleuberdi (Minister of Foreign Affairs), Michael Pompeo (Secretary of State)",
                        "reported meeting 2019-12-13 [KZ, US] Washington Mukhtar Tleuberdi (Minister of Foreign Affairs)",
                        "background visit 2018-01 [KZ, US] official Washington Nursultan Nazarbayev (President)",
                        "background visit 2019-09 [KZ, US] New York Kassym-Jomart Tokayev (President)");
        assertThat(mentioned(recognition)).contains("Cyril Muller mentioned");
        assertThat(recognition.contacts().stream()
                        .filter(contact -> contact.kind() == ContactKind.MEETING)
                        .map(contact -> contact.partOf() == null
                                ? null
                                : recognition.contacts().get(contact.partOf()).kind()))
                .containsOnly(ContactKind.VISIT);
    }

    private static Recognition read(String seed) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds", seed));
        return RECOGNISER.recognise(new ArticleReader().read(SourcePage.of(seed, bytes)));
    }

    private static List<String> lines(Recognition recognition) {
        return recognition.contacts().stream().map(SeedContactsTest::line).toList();
    }

    private static String line(RecognisedContact contact) {
        String people = String.join(
                ", ",
                contact.participants().stream()
                        .map(person -> person.name() + " (" + person.role() + ")")
                        .toList());
        return String.join(
                        " ",
                        contact.standing().token(),
                        contact.kind().token(),
                        date(contact.date()),
                        contact.countries().toString(),
                        contact.visit() == null ? "" : contact.visit().token(),
                        contact.place() == null ? "" : contact.place(),
                        people)
                .replaceAll(" +", " ");
    }

    private static String date(@Nullable Dated dated) {
        return dated == null ? "null" : dated.date().toString();
    }

    /** Whom the document's contacts mention and no reported contact has as participant. */
    private static List<String> mentioned(Recognition recognition) {
        return recognition.contacts().get(0).mentioned().stream()
                .map(mention -> mention.name() + " " + mention.how().token())
                .filter(mention -> !mention.startsWith("Nursultan") && !mention.startsWith("Kassym"))
                .toList();
    }
}
