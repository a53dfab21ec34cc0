package org.communique.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a clean article as the text that stands in a {@code .golden} file beside its page. */
final class Golden {

    private Golden() {}

    static String of(CleanArticle article) {
        Dated published = article.published();
        Dated captured = article.captured();
        return Stream.of(
                        field("title", article.headline()),
                        field("published", published == null ? null : published.date()),
                        field(
                                "basis",
                                published == null ? null : published.basis().token()),
                        field("captured", captured == null ? null : captured.date()),
                        field("place", article.dateline().place()),
                        field("agency", article.dateline().agency()),
                        field("section", String.join(" > ", article.section())),
                        field("credit", article.credit()),
                        field("photo", article.photoCredit()),
                        field("byline", article.byline()),
                        field("tags", String.join(" | ", article.tags())),
                        field("language", article.language()),
                        "\n" + paragraphs(article.paragraphs()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String field(String name, Object value) {
        String text = Objects.toString(value, "");
        return text.isEmpty() ? "" : name + ": " + text;
    }

    /** A tail, which only recalls earlier news, is marked by a sign in front of it. */
    private static String paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                        .map(paragraph -> (paragraph.tail() ? "~ " : "") + paragraph.text())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    static String stored(Path golden) {
        try {
            return Files.readString(golden);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CleanArticle read(Path page) {
        try {
            return new ArticleReader().read(SourcePage.of(page.getFileName().toString(), Files.readAllBytes(page)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
