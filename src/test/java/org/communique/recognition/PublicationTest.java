package org.communique.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.communique.reading.ArticleReader;
import org.communique.reading.Dated;
import org.communique.reading.SourcePage;
import org.junit.jupiter.api.Test;

/** When undated articles must have been written. */
class PublicationTest {

    private static final ContactRecogniser RECOGNISER = new ContactRecogniser(AuthorityFiles.AUTHORITY);

    /** He was Deputy Prime Minister as well, which the page leaves out. */
    @Test
    void aForeignMinisterIsOneWhateverElseHeIs() {
        assertThat(published(
                        "Kazakh Foreign Minister Murat Nurtleu received the Chinese ambassador. They spoke of trade, of"
                                + " the railway between their countries and of the students who learn abroad."))
                .startsWith("[2023-04-03..");
    }

    private static String published(String text) {
        Dated published = RECOGNISER
                .recognise(new ArticleReader().read(SourcePage.of("page.txt", text.getBytes(StandardCharsets.UTF_8))))
                .published();
        return published == null ? "never" : published.date().toString();
    }
}
