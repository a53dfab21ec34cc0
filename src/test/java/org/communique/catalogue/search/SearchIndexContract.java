package org.communique.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.catalogue.search.Found.Run;
import org.communique.catalogue.search.SearchDocument.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What any engine behind the door must do. */
abstract class SearchIndexContract {

    private static final Position START = new Position("here", 100, 7, "");
    private static final NameBook NAMES = new NameBook(List.of(
            name(
                    "kassym-jomart-tokayev",
                    "Kassym-Jomart Tokayev",
                    "Tokaev",
                    "Касым-Жомарт Токаев",
                    "Қасым-Жомарт Тоқаев",
                    "托卡耶夫"),
            name("mukhtar-tleuberdi", "Mukhtar Tleuberdi", "Mukhtar Tileuberdi", "Мухтар Тлеуберди"),
            name("wang-yi", "Wang Yi", "Ван И", "王毅"),
            new KnownName(Dimension.PLACE, "Astana", "Astana", List.of("Astana", "Nur-Sultan", "Астана", "阿斯塔纳"), 9)));

    private SearchIndex index;

    /** An index in a folder of its own, the same folder each time within one test. */
    abstract SearchIndex open(NameBook names);

    private static KnownName name(String slug, String... spellings) {
        return new KnownName(Dimension.OFFICIAL, slug, spellings[0], List.of(spellings), 1);
    }

    @BeforeEach
    void begin() {
        index = open(NAMES);
        index.beginAnew(START);
        write(
                article(
                        1,
                        "2018-06-28",
                        "en",
                        "Ministers discuss nuclear energy",
                        "Talks were held in Astana. The ministers spoke of water."),
                article(
                        2,
                        "2020-04-08",
                        "en",
                        "President Tokayev speaks with Pompeo",
                        "A conversation about the virus and the energy of reforms."),
                article(
                        3,
                        "2022-01-02",
                        "ru",
                        "Токаев принял министров",
                        "Обсуждались вопросы торговли с Китаем в Нур-Султане."),
                article(4, "2023-05-17", "zh", "托卡耶夫会见王毅", "双方讨论了中国与哈萨克斯坦之间的贸易合作。"),
                article(
                        5,
                        "2019-09-11",
                        "kk",
                        "Тоқаев Пекинге келді",
                        "Мемлекет басшысының сапарында келіссөздер өтті."),
                article(
                        6,
                        "2021-03-01",
                        "en",
                        "Grain harvest",
                        "Nuclear power was not spoken of, says Mukhtar Tleuberdi."));
    }

    @AfterEach
    void close() {
        index.close();
    }

    static SearchDocument article(long id, String day, String language, String headline, String text) {
        return document(
                DocumentType.ARTICLE, id, day, language, headline, text, Map.of(Dimension.COUNTRY, List.of("US")));
    }

    private static SearchDocument document(
            DocumentType type,
            long id,
            String day,
            String language,
            String headline,
            String text,
            Map<Dimension, List<String>> values) {
        LocalDate date = LocalDate.parse(day);
        return new SearchDocument(
                new DocumentKey(type, id),
                date,
                true,
                date,
                date,
                new Passage(language, headline),
                List.of(new Passage(language, text)),
                type == DocumentType.CONTACT ? List.of(new Passage("en", "Reports tell of cattle.")) : List.of(),
                values);
    }

    private void write(SearchDocument... documents) {
        index.write(List.of(documents), List.of());
        index.reached(START);
    }

    private static SearchRequest asking(String words) {
        return new SearchRequest(words, false, Map.of(), null, null, false, null, 10, Dimension.CHOICES);
    }

    private List<Long> ids(String words) {
        return ids(index.find(asking(words)));
    }

    private static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.key().id()).toList();
    }

    @Test
    void wordsPhrasesChoicesExclusionsAndBeginnings() {
        assertThat(ids("ministers energy")).containsExactly(1L);
        assertThat(ids("minister ENERGIES")).as("any form of a word").containsExactly(1L);
        assertThat(ids("\"nuclear energy\"")).containsExactly(1L);
        assertThat(ids("\"energy nuclear\"")).isEmpty();
        assertThat(ids("harvest OR virus")).containsExactlyInAnyOrder(2L, 6L);
        assertThat(ids("nuclear -harvest")).containsExactly(1L);
        assertThat(ids("-energy")).containsExactlyInAnyOrder(3L, 4L, 5L, 6L);
        assertThat(ids("conversa*")).containsExactly(2L);
        assertThat(ids("energy no-such-word")).isEmpty();
    }

    @Test
    void theHeadlineWeighsMoreThanTheText() {
        assertThat(ids("nuclear")).containsExactly(1L, 6L);
        assertThat(ids(index.find(new SearchRequest("nuclear", false, Map.of(), null, null, true, null, 10, Set.of()))))
                .as("newest first")
                .containsExactly(6L, 1L);
    }

    @Test
    void eachLanguageIsReadInItsOwnWay() {
        assertThat(ids("вопрос торговля")).as("Russian forms").containsExactly(3L);
        assertThat(ids("贸易")).containsExactly(4L);
        assertThat(ids("贸易合作")).containsExactly(4L);
        assertThat(ids("\"合作贸易\"")).isEmpty();
        assertThat(ids("сапар")).as("a Kazakh word by its beginning").containsExactly(5L);
        assertThat(ids("Токаев")).as("Kazakh letters").contains(5L);
    }

    @Test
    void namesAreFoundInEverySpelling() {
        for (String spelling : List.of("Tokaev", "Токаев", "托卡耶夫", "tokayev", "Kassym-Jomart Tokayev")) {
            assertThat(ids(spelling)).as(spelling).contains(2L, 3L, 4L, 5L);
        }
        assertThat(ids("Nur-Sultan")).contains(1L);
        assertThat(ids("王毅")).containsExactly(4L);
        assertThat(ids("Wang Yi")).containsExactly(4L);
        assertThat(ids("tileuberdi nuclear")).containsExactly(6L);
    }

    @Test
    void whateverTakesPartIsFoundWithoutItsName() {
        write(document(
                DocumentType.CONTACT,
                70,
                "2020-01-01",
                "en",
                "Meeting",
                "The minister spoke.",
                Map.of(Dimension.OFFICIAL, List.of("wang-yi"))));
        assertThat(ids("Wang Yi")).contains(70L);
    }

    @Test
    void whatWasFoundIsMarked() {
        Found.Hit hit = index.find(asking("water nuclear")).hits().get(0);
        assertThat(marked(hit.headline())).containsExactly("nuclear");
        assertThat(marked(hit.snippet())).containsExactly("water");
        assertThat(text(hit.headline())).isEqualTo("Ministers discuss nuclear energy");
        Found.Hit headlineOnly = index.find(asking("Pompeo")).hits().get(0);
        assertThat(text(headlineOnly.snippet())).startsWith("A conversation about the virus");
        assertThat(marked(index.find(asking("贸易")).hits().get(0).snippet())).containsExactly("贸易");
    }

    private static List<String> marked(List<Run> runs) {
        return runs.stream().filter(Run::hit).map(Run::text).toList();
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void valuesNarrowAndAreCounted() {
        write(
                document(
                        DocumentType.CONTACT,
                        71,
                        "2020-01-01",
                        "en",
                        "Meeting on energy",
                        "",
                        Map.of(
                                Dimension.COUNTRY,
                                List.of("CN", "KZ"),
                                Dimension.STANDING,
                                List.of("reported"),
                                Dimension.SOURCE,
                                List.of("Kazinform", "state.gov"))),
                document(
                        DocumentType.CONTACT,
                        72,
                        "2020-01-02",
                        "en",
                        "Visit on energy",
                        "",
                        Map.of(Dimension.COUNTRY, List.of("US", "KZ"), Dimension.STANDING, List.of("announced"))));
        Found all = index.find(asking("energy"));
        assertThat(ids(all)).containsExactlyInAnyOrder(1L, 2L, 71L);
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.counts().get(Dimension.COUNTRY)).isEqualTo(Map.of("US", 2L, "CN", 1L, "KZ", 1L));
        assertThat(all.counts().get(Dimension.STANDING)).containsEntry("announced", 1L);
        assertThat(all.counts().get(Dimension.SOURCE)).isEqualTo(Map.of("Kazinform", 1L, "state.gov", 1L));
        Found chinese = index.find(new SearchRequest(
                "energy",
                false,
                Map.of(Dimension.COUNTRY, List.of("CN")),
                null,
                null,
                false,
                null,
                10,
                Dimension.CHOICES));
        assertThat(ids(chinese)).containsExactly(71L);
        assertThat(chinese.counts().get(Dimension.COUNTRY))
                .as("as if the country were chosen anew")
                .containsEntry("US", 2L);
        assertThat(chinese.counts().get(Dimension.TYPE)).isEqualTo(Map.of("contact", 1L));
        Found then = index.find(new SearchRequest(
                "energy",
                false,
                Map.of(),
                LocalDate.parse("2020-01-01"),
                LocalDate.parse("2020-02-01"),
                false,
                null,
                10,
                Set.of()));
        assertThat(ids(then)).containsExactly(71L);
    }

    @Test
    void contactsAreFoundThroughTheirReportsWhenAskedSo() {
        write(document(DocumentType.CONTACT, 73, "2020-01-01", "en", "Meeting", "", Map.of()));
        assertThat(ids("cattle")).isEmpty();
        SearchRequest through = new SearchRequest("cattle", true, Map.of(), null, null, true, null, 10, Set.of());
        assertThat(index.ids(DocumentType.CONTACT, through)).containsExactly(73L);
    }

    @Test
    void theSameQuestionIsSearchedForOnce() {
        write(document(
                DocumentType.CONTACT,
                74,
                "2020-01-01",
                "en",
                "Meeting",
                "",
                Map.of(Dimension.YEAR, List.of("2020 US minister"))));
        long before = index.state().searches();
        SearchRequest first =
                new SearchRequest("cattle", true, Map.of(), null, null, true, null, 10, Set.of(Dimension.YEAR));
        SearchRequest narrowed = new SearchRequest(
                "cattle", true, Map.of(Dimension.KIND, List.of("visit")), null, null, true, null, 10, Set.of());
        assertThat(index.list(first).counts()).isEqualTo(Map.of(Dimension.YEAR, Map.of("2020 US minister", 1L)));
        assertThat(index.list(narrowed).total()).isZero();
        assertThat(index.ids(DocumentType.CONTACT, first)).containsExactly(74L);
        assertThat(index.state().searches()).isEqualTo(before + 1);
        write(article(75, "2020-01-01", "en", "Cattle", "cattle"));
        assertThat(index.list(first).total()).as("after a change").isEqualTo(1);
        assertThat(index.state().searches()).isEqualTo(before + 2);
    }

    @Test
    void everyPageKnowsTheOneBefore() {
        for (int i = 0; i < 11; i++) {
            write(article(100 + i, "20" + (10 + i % 5) + "-01-01", "en", "Steppe " + i, "wind"));
        }
        for (boolean newest : new boolean[] {true, false}) {
            List<String> cursors = new ArrayList<>();
            String after = null;
            do {
                SearchRequest page =
                        new SearchRequest("steppe", false, Map.of(), null, null, newest, after, 4, Set.of());
                assertThat(index.newer(page))
                        .isEqualTo(Optional.ofNullable(cursors.size() < 2 ? null : cursors.get(cursors.size() - 2)));
                after = index.list(page).next();
                cursors.add(after);
            } while (after != null);
            assertThat(cursors).hasSize(3);
        }
    }

    @Test
    void everyPageFollowsTheOneBefore() {
        for (int i = 0; i < 25; i++) {
            write(article(100 + i, "20" + (10 + i % 5) + "-01-01", "en", "Steppe " + i, "wind"));
        }
        for (boolean newest : new boolean[] {true, false}) {
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                Found page = index.find(
                        new SearchRequest("steppe", false, Map.of(), null, null, newest, after, 4, Set.of()));
                assertThat(page.total()).isEqualTo(25);
                seen.addAll(ids(page));
                after = page.next();
            } while (after != null);
            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void aBetterSpellingIsOfferedWhereNothingIsFound() {
        assertThat(index.respelled(asking("Tleuberdy nuclear"))).contains("Tleuberdi nuclear");
        assertThat(index.respelled(asking("harvist"))).contains("harvest");
        assertThat(index.respelled(asking("harvest"))).isEmpty();
        assertThat(index.respelled(asking("qqqqqqqq"))).isEmpty();
    }

    @Test
    void whatIsChangedOrGoneIsFoundSo() {
        index.write(
                List.of(article(1, "2018-06-28", "en", "Ministers speak", "of copper")),
                List.of(new DocumentKey(DocumentType.ARTICLE, 6)));
        assertThat(ids("nuclear")).as("not before the position is reached").hasSize(2);
        index.reached(new Position("here", 120, 9, ""));
        assertThat(ids("nuclear")).isEmpty();
        assertThat(ids("copper")).containsExactly(1L);
        assertThat(index.count(DocumentType.ARTICLE)).isEqualTo(5);
    }

    @Test
    void documentsAndPositionAreKeptTogether() {
        index.keep();
        index.write(List.of(article(9, "2020-01-01", "en", "Copper", "copper")), List.of());
        index.close();
        index = open(NAMES);
        boolean written = !ids("copper").isEmpty();
        assertThat(index.position())
                .hasValueSatisfying(position ->
                        assertThat(written || position.equals(START)).isTrue());
        index.write(List.of(article(9, "2020-01-01", "en", "Copper", "copper")), List.of());
        index.reached(new Position("here", 130, 12, ""));
        index.close();
        index = open(NAMES);
        assertThat(ids("copper")).containsExactly(9L);
        assertThat(index.position()).contains(new Position("here", 130, 12, ""));
    }

    @Test
    void theFormerIndexAnswersUntilTheNewOneIsComplete() {
        Position begun = new Position("here", 200, 20, "article:0");
        index.beginAnew(begun);
        index.write(List.of(article(1, "2020-01-01", "en", "Copper", "copper")), List.of());
        index.reached(begun.loadedTo("article:1"));
        assertThat(ids("nuclear")).hasSize(2);
        assertThat(index.state().complete()).isTrue();
        index.close();
        index = open(NAMES);
        assertThat(index.position()).as("gone on with").contains(begun.loadedTo("article:1"));
        assertThat(ids("nuclear")).as("the former one").hasSize(2);
        index.reached(begun.loadedTo(""));
        assertThat(ids("nuclear")).isEmpty();
        assertThat(ids("copper")).containsExactly(1L);
    }

    @Test
    void noQuestionIsTooOdd() {
        for (String odd : List.of(
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "--",
                "*",
                "**",
                "a*",
                "OR",
                "| |",
                "-\"",
                "\u0000",
                "\uD800",
                "\uDC00x",
                "\u202Eabc\u202C",
                "😀",
                "a OR",
                "OR a",
                "-a -b",
                "(((",
                "AND",
                "field:x",
                "';drop table article;--",
                "%",
                "\\",
                "a\\",
                "托",
                "a".repeat(400),
                "的".repeat(400),
                "\"" + "x ".repeat(32) + "\"",
                "***a",
                "\"*\"",
                "1/0",
                "<b>",
                "ﷺ",
                "\u0301\u0301")) {
            assertThat(index.find(asking(odd)).total()).as(odd).isGreaterThanOrEqualTo(0);
            index.respelled(asking(odd));
        }
        assertThatThrownBy(() -> index.find(asking("w ".repeat(50)))).isInstanceOf(QueryRefused.class);
        assertThatThrownBy(() -> index.find(asking('"' + "w ".repeat(50) + '"')))
                .isInstanceOf(QueryRefused.class);
        assertThatThrownBy(() -> index.find(
                        new SearchRequest("energy", false, Map.of(), null, null, true, "rubbish", 10, Set.of())))
                .isInstanceOf(UnknownCursor.class);
    }

    @Test
    void namesAreSuggestedWhileTyping() {
        assertThat(NAMES.suggestions("tle", Set.of(Dimension.OFFICIAL), 5))
                .extracting(NameBook.Suggestion::value)
                .containsExactly("mukhtar-tleuberdi");
        assertThat(NAMES.suggestions("ток", Set.of(Dimension.OFFICIAL), 5))
                .extracting(NameBook.Suggestion::label)
                .containsExactly("Kassym-Jomart Tokayev");
    }
}
