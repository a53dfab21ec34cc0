package org.communique.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.ArticleReader;
import org.communique.reading.CleanArticle;
import org.communique.reading.SourcePage;
import org.communique.recognition.ContactRecogniser;
import org.communique.recognition.RecognisedContact;
import org.junit.jupiter.api.Test;

/** The pages are the same every time, and the real rooms find in them what was put there. */
class GeneratedPagesTest {

    private static final int PAGES = 300;

    private final GeneratedPages pages = GeneratedPages.usual();

    @Test
    void aPageDependsOnItsNumberAlone() {
        GeneratedPages again = new GeneratedPages(Path.of("db/reference"), 42);

        assertThat(again.page(77)).isEqualTo(pages.page(77));
        assertThat(pages.first(20).toList()).isEqualTo(pages.first(30).limit(20).toList());
        assertThat(new GeneratedPages(Path.of("db/reference"), 43).page(77)).isNotEqualTo(pages.page(77));
    }

    @Test
    void recognitionFindsWhatWasToldInEveryLanguage() {
        ArticleReader reader = new ArticleReader();
        ContactRecogniser recogniser =
                new ContactRecogniser(Cast.from(Path.of("db/reference")).authority());
        List<String> missed = new ArrayList<>();
        Set<String> languages = new HashSet<>();
        int told = 0;
        for (GeneratedPage page : pages.first(PAGES).toList()) {
            CleanArticle article = reader.read(SourcePage.of(page.name(), page.bytes()));
            languages.add(article.language());
            List<String> kinds = recogniser.recognise(article).contacts().stream()
                    .map(RecognisedContact::kind)
                    .map(kind -> kind.token())
                    .toList();
            told += page.kind().isEmpty() ? 0 : 1;
            if (page.kind().isEmpty() ? !kinds.isEmpty() : !kinds.contains(page.kind())) {
                missed.add(page.name() + " tells of " + page.kind() + ", read as " + kinds);
            }
        }
        assertThat(told).isBetween(PAGES / 2, PAGES * 3 / 4);
        assertThat(languages).containsExactlyInAnyOrder("en", "ru", "zh");
        assertThat(missed).hasSizeLessThan(PAGES / 20);
    }
}
