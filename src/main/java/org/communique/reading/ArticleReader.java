package org.communique.reading;

/** Reads the article out of a source page. Immutable and safe to share between threads. */
public final class ArticleReader {

    /**
     * @throws UnreadablePage when the page holds no article
     */
    public CleanArticle read(SourcePage page) {
        String text = Decoding.decode(page);
        return page.mediaType() == MediaType.HTML ? html(text, page) : text(text, page);
    }

    private static CleanArticle text(String text, SourcePage page) {
        Sheet sheet = TextDoor.open(text, page.url());
        Lines lines = new Lines(sheet.blocks());
        Repetition.strip(lines);
        Surroundings.strip(lines);
        LineRun.find(lines);
        return assembled(sheet, lines, page, "");
    }

    private static CleanArticle html(String text, SourcePage page) {
        Sheet sheet = HtmlDoor.open(text, page.url());
        Lines lines = new Lines(sheet.blocks());
        Surroundings.strip(lines);
        String headline = Headline.declared(sheet.metadata(), lines);
        BoxBody.find(lines, headline, sheet.metadata().description());
        if (!lines.holds(Lines.BODY)) {
            Fallback.fill(lines);
        }
        if (!lines.holds(Lines.BODY)) {
            lines = Fallback.declared(sheet, lines);
        }
        return assembled(sheet, lines, page, headline);
    }

    private static CleanArticle assembled(Sheet sheet, Lines lines, SourcePage page, String headline) {
        if (!lines.holds(Lines.BODY)) {
            throw new UnreadablePage("No article was found in " + page.name() + ".");
        }
        return new Assembly(sheet, lines, page.url(), headline).article();
    }
}
