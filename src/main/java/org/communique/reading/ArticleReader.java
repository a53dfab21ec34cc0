package org.communique.reading;

import java.util.List;

/** Reads the article out of a source page. Immutable and safe to share between threads. */
public final class ArticleReader {

    /**
     * @throws UnreadablePage when the page holds no article
     */
    public CleanArticle read(SourcePage page) {
        throw new UnreadablePage("Nothing can be read yet: " + page.name() + List.of());
    }
}
