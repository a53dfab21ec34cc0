package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a page's own lines would pass for a fault of the recogniser: a kind mistyped, a country, a day of no calendar. */
class CorpusPageTest {

    private static final Set<String> KINDS =
            Arrays.stream(ContactKind.values()).map(ContactKind::token).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"retold", "unseen"})
    void everyPageIsWellFormed(String part) {
        List<CorpusPage> pages = CorpusPage.in(CorpusScore.CORPUS.resolve(Path.of(part)));

        assertThat(pages).extracting(CorpusPage::id).doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(CorpusPageTest::wellFormed);
    }

    private static void wellFormed(CorpusPage page) {
        assertThat(page.article().paragraphs()).as(page.id()).isNotEmpty();
        assertThat(page.contacts()).as(page.id()).allSatisfy(contact -> {
            assertThat(KINDS).contains(contact.kind());
            assertThat(contact.countries())
                    .contains("KZ")
                    .hasSizeGreaterThan(1)
                    .allMatch(code -> code.matches("[A-Z]{2}"));
            assertThat(contact.date()).satisfiesAnyOf(none -> assertThat(none).isEqualTo("-"), Edtf::parse);
        });
    }
}
