package org.communique.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page says once the site's chrome is gone.
 *
 * @param headline as printed; null when the page states none
 * @param published when the article appeared, as far as the page itself tells; null when it does not
 * @param captured when the page was saved, where its chrome gives that away
 * @param section the breadcrumb, outermost first
 * @param credit the source that the article names, as printed, without a leading article ("Akorda")
 * @param photoCredit whom the pictures are from, as printed
 * @param byline the author, as printed
 * @param language BCP 47, {@code und} when it cannot be told
 * @param canonicalUrl the address that the page itself calls its own
 * @param stripped everything that was taken out, in the order of the page, each with its reason
 */
public record CleanArticle(
        @Nullable String headline,
        Dateline dateline,
        @Nullable Dated published,
        @Nullable Dated captured,
        List<String> section,
        @Nullable String credit,
        @Nullable String photoCredit,
        @Nullable String byline,
        List<String> tags,
        String language,
        @Nullable String canonicalUrl,
        List<Paragraph> paragraphs,
        List<Stripped> stripped) {

    public CleanArticle {
        section = List.copyOf(section);
        tags = List.copyOf(tags);
        paragraphs = List.copyOf(paragraphs);
        stripped = List.copyOf(stripped);
    }

    /** The paragraphs, joined by a blank line. */
    public String body() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }
}
