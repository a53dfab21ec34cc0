package org.communique.importing;

import org.communique.reading.ArticleReader;
import org.communique.reading.CleanArticle;
import org.communique.reading.SourcePage;
import org.communique.reading.UnreadablePage;
import org.communique.recognition.ContactRecogniser;
import org.communique.recognition.Recognition;

/** The way of one page through the pure rooms, the same for the web application, the commands and the benchmarks. */
record Rooms(ArticleReader reader, ContactRecogniser recogniser) {

    /** What both rooms say of a page. */
    record Passage(CleanArticle article, Recognition recognition) {}

    /**
     * @throws UnreadablePage when the page holds no article
     */
    Passage lead(SourcePage page) {
        CleanArticle article = reader.read(page);
        return new Passage(article, recogniser.recognise(article, page.url()));
    }
}
