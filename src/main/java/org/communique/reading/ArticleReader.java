package org.communique.reading;

/** Reads the article out of a source page. Immutable and safe to share between threads. */
public final class ArticleReader {

    /**
     * @throws UnreadablePage when the page holds no article
     */
    public CleanArticle read(SourcePage page) {
        Sheet sheet = open(page);
        Lines lines = new Lines(sheet.blocks());
        Surroundings.strip(lines);
        int[] body = page.mediaType() == MediaType.HTML ? BoxRun.find(lines) : LineRun.find(lines);
        if (body[0] == body[1]) {
            throw new UnreadablePage("No article was found in " + page.name() + ".");
        }
        lines.claimOpen(body[0], body[1], Lines.BODY);
        return new Assembly(sheet, lines).article();
    }

    private static Sheet open(SourcePage page) {
        String text = Decoding.decode(page);
        return page.mediaType() == MediaType.HTML ? HtmlDoor.open(text, page.url()) : TextDoor.open(text);
    }
}
