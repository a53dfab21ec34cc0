package org.communique.catalogue;

import static java.util.Collections.singletonMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.catalogue.CorrectionTarget.ARTICLE;
import static org.communique.catalogue.CorrectionTarget.CONTACT;
import static org.communique.catalogue.CorrectionTarget.OFFICIAL;
import static org.communique.catalogue.Reporter.meeting;
import static org.communique.catalogue.Reporter.newName;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.catalogue.search.Dimension;
import org.communique.reading.DateBasis;
import org.communique.recognition.ContactKind;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a curator decides outlives re-import and other readings, and gives way when it is undone. */
@ApplicationTest
class CorrectionsTest {

    private static final String WHY = "The minister's own diary says so.";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private ContactPages contacts;

    @Autowired
    private OfficialPages officials;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CorrectionLog log;

    @Autowired
    private JdbcClient sql;

    private Reporter reporter;

    @BeforeEach
    void report() {
        reporter = new Reporter(catalogue, articles);
    }

    record Field(String name, Object value, Function<TimelineEntry, Object> shown, Object expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field> fieldsOfContacts() {
        return Stream.of(
                new Field("kind", "consultations", TimelineEntry::kind, "consultations"),
                new Field("standing", "announced", TimelineEntry::standing, "announced"),
                new Field("level", "head-of-state", TimelineEntry::level, "head-of-state"),
                new Field("date", "2018-05-02", entry -> entry.date().edtf(), "2018-05-02"),
                new Field("date", "2018-05-02", entry -> entry.date().basis(), "corrected"),
                new Field("countries", List.of("KZ", "CN"), TimelineEntry::countries, List.of("CN", "KZ")),
                new Field("place", "Almaty", TimelineEntry::place, "Almaty"),
                new Field("title", "Talks", TimelineEntry::title, "Talks"));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfContacts")
    void aFieldOfAContactOutlivesReimportAndOtherRules(Field field) {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(article).get(0);
        Object before = field.shown().apply(entry(contact));
        long made = corrections
                .correct(CONTACT, contact, singletonMap(field.name(), field.value()), WHY, "cora")
                .get(0);
        assertThat(field.shown().apply(entry(contact))).isEqualTo(field.expected());
        reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThat(field.shown().apply(entry(contact))).isEqualTo(field.expected());
        reporter.keep(page, "Talks went on", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThat(reporter.contacts(article)).containsExactly(contact);
        assertThat(field.shown().apply(entry(contact))).isEqualTo(field.expected());
        corrections.undo(made, "cora");
        assertThat(field.shown().apply(entry(contact))).isEqualTo(before);
        assertThat(log.contact(contact)).isEmpty();
    }

    @Test
    void aContactKeepsItsCorrectionsWhenOtherRulesReadOtherThingsInTheSameWords() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(article).get(0);
        corrections.correct(CONTACT, contact, Map.of("place", "Almaty", "date", "2011-02-03"), WHY, "cora");
        reporter.keep(page, "Talks", meeting(0, "2011-02-03", "M " + name, "E " + name));
        assertThat(reporter.contacts(article)).containsExactly(contact);
        assertThat(entry(contact).place()).isEqualTo("Almaty");
        log.contact(contact).forEach(made -> corrections.undo(made.id(), "cora"));
        assertThat(entry(contact).date().basis()).isEqualTo("stated");
        assertThat(entry(contact).date().edtf()).isEqualTo("2011-02-03");
    }

    @Test
    void theReasonIsShownAndTheFormerValue() {
        long contact = reporter.contacts(oneMeeting(newName())).get(0);
        corrections.correct(CONTACT, contact, Map.of("date", "2018-05-02"), WHY, "cora");
        assertThat(log.contact(contact)).singleElement().satisfies(shown -> {
            assertThat(shown.value()).isEqualTo("2018-05-02");
            assertThat(shown.former()).isEqualTo("2018-06-27");
            assertThat(shown.reason()).isEqualTo(WHY);
            assertThat(shown.stale()).isFalse();
        });
    }

    @Test
    void aVisitGetsItsProtocolAndLosesItWithItsKind() {
        long contact = reporter.contacts(oneMeeting(newName())).get(0);
        corrections.correct(CONTACT, contact, Map.of("kind", "visit", "visit", "state"), WHY, "cora");
        assertThat(entry(contact).visit()).isEqualTo("state");
        assertThat(entry(contact).title()).startsWith("State visit: ");
        corrections.correct(CONTACT, contact, Map.of("kind", "meeting"), WHY, "cora");
        assertThat(entry(contact).visit()).isNull();
    }

    @Test
    void peopleAreAddedChangedAndTakenOut() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(article).get(0);
        String envoy = slug(contact, 1);
        corrections.correct(
                CONTACT,
                contact,
                Map.of(
                        "participant:kassym-jomart-tokayev",
                        Map.of("part", "principal", "role", "President", "country", "KZ"),
                        "participant:" + envoy,
                        Map.of("part", "conveyed")),
                WHY,
                "cora");
        reporter.keep(page, "Talks again", meeting(0, "2018-06-27", "M " + name, "E " + name));
        TimelineEntry shown = entry(contact);
        assertThat(shown.participants())
                .extracting(ParticipantView::official)
                .contains("kassym-jomart-tokayev")
                .doesNotContain(envoy);
        assertThat(shown.mentioned()).extracting(MentionView::how).containsExactly("conveyed");
        assertThat(shown.level()).isEqualTo("head-of-state");
        assertThat(shown.title()).contains("Tokayev");
        log.contact(contact).forEach(made -> corrections.undo(made.id(), "cora"));
        assertThat(entry(contact).participants()).hasSize(2);
        assertThat(entry(contact).level()).isEqualTo("minister");
    }

    @Test
    void whatIsNoContactLeavesTheListsAndSaysWhy() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(article).get(0);
        String minister = slug(contact, 0);
        long made = corrections
                .correct(CONTACT, contact, Map.of("not-a-contact", true), WHY, "cora")
                .get(0);
        reporter.keep(page, "Talks again", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThatThrownBy(() -> contacts.contact(contact))
                .isInstanceOf(RefusedInCatalogue.class)
                .hasMessage(WHY);
        assertThat(reporter.contacts(article)).isEmpty();
        assertThat(articles.article(article).claims()).isEmpty();
        assertThat(officials.official(minister).contacts()).isZero();
        corrections.undo(made, "cora");
        assertThat(reporter.contacts(article)).containsExactly(contact);
        assertThat(officials.official(minister).contacts()).isOne();
    }

    @Test
    void mergedContactsAreOneUntilTheMergeIsUndone() {
        String name = newName();
        String page = "page-" + name;
        long first = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long second = reporter.keep("other-" + name, "Tea", meeting(0, "2018-07-03", "M " + name, "E " + name));
        long gone = reporter.contacts(first).get(0);
        long kept = reporter.contacts(second).get(0);
        long made = corrections
                .correct(CONTACT, gone, Map.of("merged-into", kept), WHY, "cora")
                .get(0);
        reporter.keep(page, "Talks again", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThat(entry(kept).articles()).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> contacts.contact(gone))
                .isInstanceOfSatisfying(
                        MovedInCatalogue.class, moved -> assertThat(moved.now()).isEqualTo(String.valueOf(kept)));
        corrections.undo(made, "cora");
        assertThat(reporter.contacts(first)).containsExactly(gone);
        assertThat(entry(gone).date().edtf()).isEqualTo("2018-06-27");
        assertThat(entry(kept).articles()).containsExactly(second);
    }

    @Test
    void aReportMovesToAContactOfItsOwnAndStaysThere() {
        String name = newName();
        String page = "page-" + name;
        long first = reporter.keep("other-" + name, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long second = reporter.keep(page, "Tea", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(first).get(0);
        assertThat(reporter.contacts(second)).containsExactly(contact);
        long other = corrections.move(contact, second, null, WHY, "cora");
        assertThat(other).isNotEqualTo(contact);
        reporter.keep(page, "Tea again", meeting(0, "2018-06-27", "M " + name, "E " + name));
        reporter.keep("other-" + name, "Talks more", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThat(reporter.contacts(first)).containsExactly(contact);
        assertThat(reporter.contacts(second)).containsExactly(other);
        corrections.undo(log.contact(contact).get(0).id(), "cora");
        assertThat(reporter.contacts(second)).containsExactly(contact);
        assertThatThrownBy(() -> contacts.contact(other)).isInstanceOf(MovedInCatalogue.class);
    }

    @Test
    void aContactAddedByHandIsJoinedByTheReportThatTellsOfIt() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        String minister = slug(reporter.contacts(article).get(0), 0);
        String envoy = slug(reporter.contacts(article).get(0), 1);
        long added = corrections.addContact(
                Map.of(
                        "kind", "telephone-call",
                        "standing", "reported",
                        "date", "2017-03-04",
                        "source", "https://example.org/readout",
                        "participants",
                                List.of(
                                        Map.of("official", minister, "part", "principal", "country", "KZ"),
                                        Map.of("official", envoy, "part", "counterpart", "country", "US"))),
                WHY,
                "cora");
        assertThat(entry(added).countries()).containsExactly("KZ", "US");
        assertThat(entry(added).title()).startsWith("Telephone call: M ");
        assertThat(timeline.contacts(ContactQuery.all().of(Dimension.KIND, "telephone-call"))
                        .items())
                .extracting(TimelineEntry::id)
                .contains(added);
        long later = reporter.keep(
                "later-" + name,
                "A call",
                Reporter.told(ContactKind.TELEPHONE_CALL, 0, "2017-03-04", DateBasis.STATED, "M " + name, "E " + name));
        assertThat(reporter.contacts(later)).containsExactly(added);
        corrections.undo(log.contact(added).get(0).id(), "cora");
        assertThat(entry(added).date().basis()).isEqualTo("stated");
    }

    @Test
    void aCorrectionIsStaleWhenItsSentenceVanishes() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
        long contact = reporter.contacts(article).get(0);
        corrections.correct(CONTACT, contact, Map.of("place", "Almaty"), WHY, "cora");
        reporter.keep(page, "Nothing more is told");
        assertThat(stale(contact)).hasSize(1);
        reporter.keep(page, "Told again", meeting(0, "2018-06-27", "M " + name, "E " + name));
        assertThat(stale(contact)).isEmpty();
        assertThat(reporter.contacts(article)).containsExactly(contact);
        assertThat(entry(contact).place()).isEqualTo("Almaty");
    }

    private List<CorrectionView> stale(long contact) {
        return log.all("contact", "stale", 0, 100).stream()
                .filter(stale -> stale.key().equals(String.valueOf(contact)))
                .toList();
    }

    @Test
    void aCorrectionOfAnArticleIsStaleWhenThePageSaysSomethingElse() {
        String name = newName();
        String page = "page-" + name;
        long article = reporter.keep(page, "Talks");
        corrections.correct(ARTICLE, article, Map.of("headline", "Talks in Astana"), WHY, "cora");
        assertThat(log.article(article)).noneMatch(CorrectionView::stale);
        reporter.keep(page, "Tea");
        assertThat(articles.view(article).headline()).isEqualTo("Talks in Astana");
        assertThat(log.article(article)).allMatch(CorrectionView::stale);
    }

    static Stream<Map.Entry<String, Object>> fieldsOfArticles() {
        return Stream.of(
                Map.entry("headline", "Another headline"),
                Map.entry("published", "2017-01-05"),
                Map.entry("dateline-place", "Almaty"),
                Map.entry("dateline-agency", "Khabar"),
                Map.entry("section", List.of("World", "Asia")),
                Map.entry("credit", "Akorda"),
                Map.entry("photo-credit", "A. Painter"),
                Map.entry("byline", "B. Writer"),
                Map.entry("tags", List.of("oil", "gas")),
                Map.entry("language", "ru"));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfArticles")
    void aFieldOfAnArticleOutlivesReimportAndOtherRules(Map.Entry<String, Object> field) {
        String name = newName();
        String page = "page-" + name;
        var told = meeting(0, "2018-06-27", "M " + name, "E " + name);
        long article = reporter.keep(page, "Talks", told);
        ArticleView before = articles.view(article);
        long made = corrections
                .correct(ARTICLE, article, Map.of(field.getKey(), field.getValue()), WHY, "cora")
                .get(0);
        ArticleView corrected = articles.view(article);
        assertThat(corrected).isNotEqualTo(before);
        assertThat(shown(corrected, field.getKey())).isEqualTo(field.getValue());
        reporter.keep(page, "Talks", told);
        assertThat(articles.view(article)).isEqualTo(corrected);
        var more = meeting(1, "2018-06-20", "N " + name, "F " + name);
        reporter.keep(page, "Talks", told, more);
        assertThat(articles.view(article).paragraphs()).hasSize(3);
        assertThat(shown(articles.view(article), field.getKey())).isEqualTo(field.getValue());
        corrections.undo(made, "cora");
        ArticleView after = articles.view(article);
        assertThat(shown(after, field.getKey())).isEqualTo(shown(before, field.getKey()));
        reporter.keep(page, "Talks", told, more);
        assertThat(articles.view(article)).isEqualTo(after);
    }

    private static Object shown(ArticleView article, String field) {
        return switch (field) {
            case "headline" -> article.headline();
            case "published" -> article.published().edtf();
            case "dateline-place" -> article.dateline().place();
            case "dateline-agency" -> article.dateline().agency();
            case "section" -> article.section();
            case "credit" -> article.credit();
            case "photo-credit" -> article.photoCredit();
            case "byline" -> article.byline();
            case "tags" -> article.tags();
            default -> article.language();
        };
    }

    @Test
    void aContactFollowsTheDayOfPublicationThatACuratorCorrects() {
        String name = newName();
        long article = reporter.keep(
                "page-" + name,
                "Talks",
                Reporter.told(ContactKind.MEETING, 0, "2018-06-28", DateBasis.PUBLICATION, "M " + name, "E " + name));
        corrections.correct(ARTICLE, article, Map.of("published", "2017-01-05"), WHY, "cora");
        assertThat(entry(reporter.contacts(article).get(0)).date().edtf()).isEqualTo("2017-01-05");
    }

    @Test
    void mergedOfficialsAreOnePersonEverywhereUntilItIsUndone() {
        String name = newName();
        long first = reporter.keep("page-" + name, "Talks", meeting(0, "2018-06-27", "M " + name, "Evan " + name));
        long second = reporter.keep("other-" + name, "Tea", meeting(0, "2018-07-03", "M " + name, "Ewan " + name));
        String gone = slug(reporter.contacts(second).get(0), 1);
        String kept = slug(reporter.contacts(first).get(0), 1);
        long made = corrections
                .correct(OFFICIAL, id(gone), Map.of("merged-into", kept), WHY, "cora")
                .get(0);
        assertThat(slug(reporter.contacts(second).get(0), 1)).isEqualTo(kept);
        assertThat(officials.official(kept).contacts()).isEqualTo(2);
        assertThatThrownBy(() -> officials.official(gone)).isInstanceOf(MovedInCatalogue.class);
        long third = reporter.keep("third-" + name, "Rain", meeting(0, "2018-07-09", "M " + name, "Ewan " + name));
        assertThat(slug(reporter.contacts(third).get(0), 1)).isEqualTo(kept);
        corrections.undo(made, "cora");
        assertThat(slug(reporter.contacts(second).get(0), 1)).isEqualTo(gone);
        assertThat(slug(reporter.contacts(third).get(0), 1)).isEqualTo(gone);
    }

    private TimelineEntry entry(long contact) {
        return contacts.contact(contact).contact();
    }

    private String slug(long contact, int participant) {
        return entry(contact).participants().get(participant).official();
    }

    private long id(String slug) {
        return sql.sql("SELECT id FROM official WHERE slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long oneMeeting(String name) {
        return reporter.keep("page-" + name, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name));
    }
}
