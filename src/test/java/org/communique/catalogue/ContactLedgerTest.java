package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.reading.CleanArticle;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Dateline;
import org.communique.reading.Edtf;
import org.communique.reading.Paragraph;
import org.communique.reading.SourcePage;
import org.communique.recognition.ContactKind;
import org.communique.recognition.Evidence;
import org.communique.recognition.Level;
import org.communique.recognition.Part;
import org.communique.recognition.Participant;
import org.communique.recognition.RecognisedContact;
import org.communique.recognition.Recognition;
import org.communique.recognition.Standing;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ContactLedgerTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private ContactPages contacts;

    @Test
    void manyReportsAreOneContactWithTheClosestDate() {
        String envoy = newName();
        long first = keep("one", meeting("2011-03", DateBasis.STATED, "Minister " + envoy, "Envoy " + envoy));
        long second = keep("two", meeting("2011-03-14", DateBasis.STATED, "Minister " + envoy, "Envoy " + envoy));
        long contact = onlyContact(first);
        assertThat(onlyContact(second)).isEqualTo(contact);
        ContactView shown = contacts.contact(contact);
        assertThat(shown.contact().date().edtf()).isEqualTo("2011-03-14");
        assertThat(shown.contact().articles()).containsExactlyInAnyOrder(first, second);
        assertThat(shown.claims()).hasSize(2);
    }

    @Test
    void otherPeopleOrAnotherDayAreAnotherContact() {
        String envoy = newName();
        long first = keep("one", meeting("2012-05-02", DateBasis.STATED, "Minister " + envoy, "Envoy " + envoy));
        long later = keep("two", meeting("2012-05-09", DateBasis.STATED, "Minister " + envoy, "Envoy " + envoy));
        long others = keep("three", meeting("2012-05-02", DateBasis.STATED, "Minister " + envoy, "Other " + envoy));
        assertThat(new TreeSet<>(List.of(onlyContact(first), onlyContact(later), onlyContact(others))))
                .hasSize(3);
    }

    @Test
    void aContactKeepsItsAddressWhenItsArticleIsReadAnew() {
        String envoy = newName();
        String page = "page-" + envoy;
        long article = keepAs(
                page, "first text " + envoy, meeting("2013-01-05", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long contact = onlyContact(article);
        long again =
                keepAs(page, "other text " + envoy, meeting("2013-01", DateBasis.STATED, "M " + envoy, "E " + envoy));
        assertThat(again).isEqualTo(article);
        assertThat(onlyContact(again)).isEqualTo(contact);
        assertThat(contacts.contact(contact).contact().date().edtf()).isEqualTo("2013-01");
    }

    @Test
    void aContactWithoutClaimsIsShownNoMore() {
        String envoy = newName();
        String page = "page-" + envoy;
        long article = keepAs(
                page, "first text " + envoy, meeting("2014-01-05", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long contact = onlyContact(article);
        keepAs(page, "a text that tells of nothing " + envoy);
        assertThatThrownBy(() -> contacts.contact(contact)).isInstanceOf(GoneFromCatalogue.class);
    }

    @Test
    void aReportPrintedTheDayAfterTellsOfTheSameContact() {
        String envoy = newName();
        long stated = keep("one", meeting("2015-05-04", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long printed = keep("two", meeting("2015-05-05", DateBasis.PUBLICATION, "M " + envoy, "E " + envoy));
        assertThat(onlyContact(printed)).isEqualTo(onlyContact(stated));
        assertThat(contacts.contact(onlyContact(stated)).contact().date().edtf())
                .isEqualTo("2015-05-04");
    }

    @Test
    void whatTwoReportsRuleOutAThirdCannotBridge() {
        String envoy = newName();
        long early = keep("one", meeting("2016-06-10", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long late = keep("two", meeting("2016-06-12", DateBasis.STATED, "M " + envoy, "E " + envoy));
        keep("three", meeting("2016-06", DateBasis.STATED, "M " + envoy, "E " + envoy));
        assertThat(onlyContact(early)).isNotEqualTo(onlyContact(late));
    }

    @Test
    void contactsThatTurnOutToBeOneAreMergedAndTheFormerAddressLeadsOn() {
        String envoy = newName();
        String page = "page-" + envoy;
        long article =
                keepAs(page, "the tenth " + envoy, meeting("2017-06-10", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long other = keep("two", meeting("2017-06-12", DateBasis.STATED, "M " + envoy, "E " + envoy));
        long merged = onlyContact(other);
        keepAs(page, "in June " + envoy, meeting("2017-06", DateBasis.STATED, "M " + envoy, "E " + envoy));
        assertThat(onlyContact(other)).isEqualTo(onlyContact(article));
        assertThatThrownBy(() -> contacts.contact(merged))
                .isInstanceOfSatisfying(
                        MovedInCatalogue.class,
                        moved -> assertThat(moved.now()).isEqualTo(String.valueOf(onlyContact(article))));
    }

    @Test
    void theOfficialRecordConfirmsAVisitAndTellsItsDays() {
        long article = keep(
                "blinken",
                new RecognisedContact(
                        ContactKind.VISIT,
                        Standing.REPORTED,
                        Level.FOREIGN_MINISTER,
                        Dated.of(Edtf.parse("[2022-09-17..2025-01-20]"), DateBasis.BOUNDS),
                        new TreeSet<>(List.of("KZ", "US")),
                        "Astana",
                        null,
                        null,
                        "Visit",
                        List.of(new Participant(
                                "antony-blinken",
                                "Antony Blinken",
                                "Secretary of State",
                                null,
                                "US",
                                Part.COUNTERPART,
                                List.of())),
                        List.of(),
                        Map.of(),
                        "by hand",
                        1));
        assertThat(contacts.contact(onlyContact(article)).confirmations())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.id()).isEqualTo("4127");
                    assertThat(record.start()).isEqualTo("2023-02-27");
                    assertThat(record.end()).isEqualTo("2023-02-28");
                });
    }

    private static String newName() {
        return "Nr" + NAMES.incrementAndGet();
    }

    private long onlyContact(long article) {
        List<Long> told = articles.view(article).contacts();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private long keep(String text, RecognisedContact... told) {
        return keepAs("page-" + newName(), text + newName(), told);
    }

    private long keepAs(String name, String text, RecognisedContact... told) {
        CleanArticle article = new CleanArticle(
                "A headline",
                Dateline.NONE,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                "en",
                null,
                List.of(Paragraph.of(text)),
                List.of());
        return catalogue
                .keep(Reading.of(
                        SourcePage.of(name, text.getBytes(StandardCharsets.UTF_8)),
                        article,
                        new Recognition(List.of(told), null, "A headline", List.of())))
                .article();
    }

    private static RecognisedContact meeting(String edtf, DateBasis basis, String kazakh, String american) {
        return new RecognisedContact(
                ContactKind.MEETING,
                Standing.REPORTED,
                Level.MINISTER,
                Dated.of(Edtf.parse(edtf), basis),
                new TreeSet<>(List.of("KZ", "US")),
                null,
                null,
                null,
                "Meeting: " + kazakh + " and " + american,
                List.of(person(kazakh, "KZ", Part.PRINCIPAL), person(american, "US", Part.COUNTERPART)),
                List.of(),
                Map.of("kind", List.of(new Evidence(Evidence.Where.BODY, 0, 0, 3, "met"))),
                "by hand",
                1);
    }

    private static Participant person(String name, String country, Part part) {
        return new Participant(null, name, "Minister", null, country, part, List.of());
    }
}
