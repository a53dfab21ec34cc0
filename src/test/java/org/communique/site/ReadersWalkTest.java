package org.communique.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.communique.support.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways that readers take, with JavaScript and without it: nothing may depend on it. */
@BrowserTest
class ReadersWalkTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheTimelineToTheWordsOfAReport(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/");
            assertThat(reader.getByRole(AriaRole.HEADING, heading(1)))
                    .hasText("Kazakhstan between Washington and Beijing");
            reader.locator(".entry.left", holding("Telephone call"))
                    .locator("a")
                    .filter(holdingText("8 April 2020"))
                    .click();
            assertThat(reader.getByRole(AriaRole.HEADING, heading(1))).hasText("Telephone call");
            assertThat(reader.locator(".delegation.axis")).containsText("Kassym-Jomart Tokayev");
            assertThat(reader.locator(".delegation.left")).containsText("Secretary of State");
            reader.locator(".report .quote").first().click();
            assertThat(reader.getByRole(AriaRole.HEADING, heading(1)))
                    .hasText("Head of State holds telephone conversation with US Secretary of State Michael Pompeo");
            assertThat(reader.locator(":target")).isVisible();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsLeadToTheirFactAndFactsToTheirWords(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate(SitePages.of(reader.request()).article());
            Locator words = reader.locator(".text .evidence a").last();
            String said = words.innerText();
            words.click();
            Locator fact = reader.locator(".facts > :target");
            assertThat(fact).isVisible();
            fact.locator(".quote").last().click();
            assertThat(reader.locator(".evidence:target")).containsText(said);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void narrowsTheTimelineAndTakesItBack(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/timeline");
            reader.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(Pattern.compile("^Visit")))
                    .check();
            reader.getByLabel("Official").fill("Tleuberdi");
            reader.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show"))
                    .click();
            assertThat(reader).hasURL(Pattern.compile("official=mukhtar-tleuberdi"));
            assertThat(reader).hasURL(Pattern.compile("kind=visit"));
            assertThat(reader.locator(".entry")).hasCount(1);
            assertThat(reader.locator(".chips")).containsText("Mukhtar Tleuberdi");
            reader.locator(".chips a", holding("Mukhtar Tleuberdi")).click();
            assertThat(reader.locator(".entry").nth(1)).isVisible();
            reader.locator(".chips a", holding("Visit")).click();
            assertThat(reader).hasURL(Pattern.compile("/timeline$"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void narrowsByWhoReportedItAndTakesItBack(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/timeline?source=Kazinform&kind=telephone-call");
            assertThat(reader.getByRole(
                            AriaRole.CHECKBOX, new GetByRoleOptions().setName(Pattern.compile("^Kazinform"))))
                    .isChecked();
            assertThat(reader.locator(".entry")).hasCount(2);
            reader.locator(".chips a", holding("reported by Kazinform")).click();
            assertThat(reader).hasURL(Pattern.compile("/timeline\\?kind=telephone-call$"));
            reader.locator(".entry .kind a").first().click();
            assertThat(reader.locator(".report .published")).containsText("Kazinform");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aYearOfTheHistogramLeadsToItsContacts(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/");
            reader.locator(".histogram svg a:has-text('2018')").click();
            assertThat(reader).hasURL(Pattern.compile("from=2018&to=2018"));
            assertThat(reader.locator(".year > h2")).hasText("2018");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsOfficialsInAnySpellingAndWhatTheyDid(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/officials");
            reader.getByLabel("Name").fill("Токаев");
            reader.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Find"))
                    .click();
            reader.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Kassym-Jomart Tokayev"))
                    .click();
            assertThat(reader).hasURL(Pattern.compile(SitePages.OFFICIAL + "$"));
            assertThat(reader.locator(".held")).containsText("since 20 March 2019");
            assertThat(reader.locator(".entry.right")).containsText("Wang Yi");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void searchesArticlesAndShowsTheWordsFound(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/search");
            reader.getByRole(AriaRole.COMBOBOX).fill("pandemic");
            reader.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Search"))
                    .click();
            assertThat(reader.locator(".hit mark").first())
                    .hasText(Pattern.compile("pandemic", Pattern.CASE_INSENSITIVE));
            reader.locator(".hit h2 a").first().click();
            assertThat(reader).hasURL(Pattern.compile("/articles/\\d+$"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offersTheWidestStepBackWhereNothingMatches(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/timeline?kind=telephone-call&country=CN");
            reader.getByText("without China, 2 contacts").click();
            assertThat(reader.locator(".entry")).hasCount(2);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void goesThroughThePagesOfAListAndBack(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/timeline?limit=3");
            List<String> first = reader.locator(".kind a").allInnerTexts();
            reader.getByText("Older contacts").click();
            reader.getByText("Older contacts").click();
            reader.getByText("Newer contacts").click();
            reader.getByText("Newer contacts").click();
            assertThat(reader).hasURL(Pattern.compile("/timeline\\?limit=3$"));
            assertThat(reader.locator(".kind a").allInnerTexts()).isEqualTo(first);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comparesTwoOfficialsByTheirNames(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/compare");
            assertThat(reader.locator(".parties .left")).hasText("9 contacts");
            reader.locator("#first").fill("Pompeo");
            reader.locator("#second").fill("Wang Yi");
            reader.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Compare"))
                    .click();
            assertThat(reader).hasURL(Pattern.compile("official=michael-pompeo&official=wang-yi"));
            assertThat(reader.locator("h1")).containsText("Michael Pompeo");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asksForThePostHeldOnADay(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate(SitePages.OFFICIAL);
            reader.getByLabel("Post on a day").fill("2015-01-01");
            reader.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show"))
                    .click();
            assertThat(reader.locator(".answer")).hasText("1 January 2015: Chairman of the Senate");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void savesThePageAsItCame(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate(SitePages.of(reader.request()).article());
            reader.getByText("What was removed").click();
            assertThat(reader.locator(".removed dd").first()).isVisible();
            Download saved = reader.waitForDownload(
                    () -> reader.getByText("Save the page as it came").click());
            assertThat(saved.suggestedFilename()).isEqualTo("000_7688403ad95d337b.txt");
            assertThat(contents(saved)).contains("Currency rates").contains("telephone conversation");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesWhatTheArchiveLacksAndWhatWasPromised(boolean script, Page page) {
        walk(page, script, reader -> {
            reader.navigate("/countries/US");
            assertThat(reader.locator(".entry.left").first()).isVisible();
            reader.getByText("What the archive holds").click();
            assertThat(reader.locator(".months .held").first()).isVisible();
            reader.getByText("Against the official record").click();
            reader.getByText("Official visit: Antony Blinken, Astana").click();
            assertThat(reader.locator(".records")).containsText("27 February 2023 to 28 February 2023");
            reader.getByText("Promises").click();
            reader.getByText("Visit: Xi Jinping").click();
            assertThat(reader.locator(".standing")).containsText("Announced");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void missesNothingByGoingAstray(boolean script, Page page) {
        walk(page, script, reader -> {
            assertThat(reader.navigate("/contacts/1").status()).isEqualTo(404);
            assertThat(reader.getByRole(AriaRole.HEADING, heading(1))).hasText("Nothing stands under this address");
            assertThat(reader.navigate("/timeline?from=yesterday").status()).isEqualTo(400);
            assertThat(reader.locator("main")).containsText("\"yesterday\" is no year, month or day");
            assertThat(reader.navigate("/timeline?q=%3Cscript%3Ealert(1)%3C/script%3E")
                            .status())
                    .isEqualTo(200);
            assertThat(reader.locator(".chips")).containsText("<script>alert(1)</script>");
        });
    }

    private static void walk(Page page, boolean script, java.util.function.Consumer<Page> steps) {
        if (script) {
            steps.accept(page);
            return;
        }
        String base = page.request().get("/api/v1/officials?limit=1").url();
        NewContextOptions without =
                new NewContextOptions().setJavaScriptEnabled(false).setBaseURL(base.substring(0, base.indexOf("/api")));
        try (BrowserContext context = page.context().browser().newContext(without)) {
            steps.accept(context.newPage());
        }
    }

    private static GetByRoleOptions heading(int level) {
        return new GetByRoleOptions().setLevel(level);
    }

    private static Page.LocatorOptions holding(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.FilterOptions holdingText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String contents(Download saved) {
        try {
            return Files.readString(saved.path());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
