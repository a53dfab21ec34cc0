package org.communique.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.catalogue.CorrectionTarget.CONTACT;
import static org.communique.catalogue.Reporter.meeting;
import static org.communique.catalogue.Reporter.newName;

import java.util.List;
import java.util.Map;
import org.communique.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the queue finds doubtful among reports. */
@ApplicationTest
class ReviewQueueTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ArticlePages articles;

    @Autowired
    private Corrections corrections;

    @Autowired
    private ReviewQueue queue;

    private Reporter reporter;

    @BeforeEach
    void report() {
        reporter = new Reporter(catalogue, articles);
    }

    @Test
    void twoStatedDaysOfOneContactAreAConflictUntilACuratorSetsTheDay() {
        String name = newName();
        long first = only(reporter.keep("a-" + name, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name)));
        long second = only(reporter.keep("b-" + name, "Tea", meeting(0, "2018-07-03", "M " + name, "E " + name)));
        assertThat(subjects("conflicting-dates")).doesNotContain(String.valueOf(first));
        corrections.correct(CONTACT, second, Map.of("merged-into", first), "One.", "cora");
        assertThat(subjects("conflicting-dates")).contains(String.valueOf(first));
        corrections.correct(CONTACT, first, Map.of("date", "2018-07-03"), "The later one.", "cora");
        assertThat(subjects("conflicting-dates")).doesNotContain(String.valueOf(first));
    }

    @Test
    void contactsOfTheSamePeopleWhoseDaysMayBeTheSameAreProbableDuplicatesUntilTheyAreToldApart() {
        String name = newName();
        long first = only(reporter.keep("a-" + name, "Talks", meeting(0, "2018-06-27", "M " + name, "E " + name)));
        long second = only(reporter.keep("b-" + name, "Tea", meeting(0, "2018", "M " + name, "E " + name)));
        assertThat(second).isNotEqualTo(first);
        String pair = first + "," + second;
        assertThat(subjects("duplicate-contacts")).contains(pair);
        corrections.correct(CONTACT, first, Map.of("apart:" + second, true), "Two.", "cora");
        assertThat(subjects("duplicate-contacts")).doesNotContain(pair);
    }

    @Test
    void whoIsKnownFromArticlesOnlyWaitsToBeChecked() {
        String name = newName();
        reporter.keep("a-" + name, "Talks", meeting(0, "2018-06-27", "Minister " + name, "Envoy " + name));
        assertThat(queue.items("provisional-officials", false, 500))
                .filteredOn(item -> item.label().equals("Envoy " + name))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.words()).contains("Envoy " + name);
                    assertThat(item.pages()).isEqualTo(1);
                });
    }

    private long only(long article) {
        return reporter.contacts(article).get(0);
    }

    private List<String> subjects(String doubt) {
        return queue.items(doubt, false, 500).stream().map(ReviewItem::subject).toList();
    }
}
