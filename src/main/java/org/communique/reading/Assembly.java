package org.communique.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the article together once its body is found: every field is read by a class of its own. */
final class Assembly {

    private final Sheet sheet;
    private final Lines lines;
    private final @Nullable String url;
    private final String declared;

    /** @param declared the headline that the page declares; empty where it does none */
    Assembly(Sheet sheet, Lines lines, @Nullable String url, String declared) {
        this.sheet = sheet;
        this.lines = lines;
        this.url = url;
        this.declared = declared;
    }

    CleanArticle article() {
        Metadata metadata = sheet.metadata();
        DatelineReader dateline = DatelineReader.part(lines);
        Pictures pictures = Pictures.read(lines);
        Head head = Head.read(lines, declared);
        Tail tail = Tail.read(lines);
        List<Paragraph> paragraphs = Tails.mark(lines.texts(Lines.BODY));
        Dated published = published(head, dateline, paragraphs).orElse(null);
        return new CleanArticle(
                head.headline(),
                dateline.dateline(),
                published,
                Captured.find(url, sheet.comments(), lines, published).orElse(null),
                head.section().isEmpty() ? metadata.section() : head.section(),
                CreditReader.read(paragraphs).orElse(null),
                pictures.credit(),
                first(head.byline(), tail.byline(), metadata.author()),
                tail.tags().isEmpty() ? metadata.tags() : tail.tags(),
                LanguageGuess.of(paragraphs, metadata.language()),
                metadata.canonicalUrl(),
                paragraphs,
                lines.stripped());
    }

    /** The time line, else the page's markup or the scraper's prefix, else what the number in its address tells. */
    private Optional<Dated> published(Head head, DatelineReader dateline, List<Paragraph> paragraphs) {
        return printed(head.time(), dateline)
                .or(() -> ScraperDate.weigh(sheet.metadata().published(), paragraphs))
                .or(() -> sheet.date().find(lines, lines.firstWith(declared)))
                .or(() -> ArticleNumbers.date(address(), dateline.day()));
    }

    /** Time lines of this agency are exact; of others the markup is more exact, where there is any. */
    private Optional<Dated> printed(Optional<TimeLine> time, DatelineReader dateline) {
        if (time.isEmpty()) {
            return Optional.empty();
        }
        boolean own = dateline.isOwn() || Agency.publishes(sheet, url, lines);
        return own ? time.map(TimeLine::inAstana) : sheet.isText() ? time.map(TimeLine::onDay) : Optional.empty();
    }

    private String address() {
        return url == null ? sheet.metadata().canonical() : url;
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
