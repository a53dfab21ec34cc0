package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void printedHeadingThatTheTitleConfirmsIsTheHeadline() {
        Titles titles = new Titles(List.of("Ministers meet in Astana | The Example Times"), "The Example Times");
        assertThat(titles.choose(List.of("The Example Times", "Ministers Meet in Astana"), List.of()))
                .contains("Ministers Meet in Astana");
    }

    @Test
    void printedHeadingIsTheHeadlineThoughAnotherIsDeclaredForSearchEngines() {
        Titles titles = new Titles(List.of("What the Astana talks mean for grain prices | Example"), "Example");
        assertThat(titles.choose(List.of("Grain ministers shake hands", "Most popular"), List.of()))
                .contains("Grain ministers shake hands");
    }

    @Test
    void kickerInsideThePrintedHeadingIsTakenOff() {
        String headline = "Ministers of five countries meet in Astana";
        Titles titles = new Titles(List.of(headline, headline + " | Example"), "Example");
        assertThat(titles.choose(List.of("Summit week " + headline), List.of())).contains(headline);
    }

    @Test
    void headingOfAnotherStoryIsNot() {
        Titles titles = new Titles(List.of("Ministers meet in Astana"), "");
        assertThat(titles.choose(List.of("Bakery opens in Kokshetau"), List.of()))
                .contains("Ministers meet in Astana");
    }

    @Test
    void nameOfTheSiteIsTakenOffTheTitle() {
        assertThat(declared("Ministers meet in Astana – The Example Times", "The Example Times"))
                .isEqualTo("Ministers meet in Astana");
        assertThat(declared("Ministers meet in Astana | News | Example", "")).isEqualTo("Ministers meet in Astana");
        assertThat(declared("Ministers meet in Nur-Sultan", "")).isEqualTo("Ministers meet in Nur-Sultan");
    }

    @Test
    void dashInsideTheHeadlineStays() {
        String headline = "Partnership grows year by year – Mike Pompeo";
        assertThat(new Titles(List.of(headline, headline + " | Example"), "Example").choose(List.of(), List.of()))
                .contains(headline);
    }

    private static String declared(String title, String site) {
        return new Titles(List.of(title), site).choose(List.of(), List.of()).orElseThrow();
    }
}
