package org.communique.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article in its shown version, in the shape of the API.
 *
 * @param headline as printed, or a derived label
 * @param headlineDerived whether the page stated none
 * @param section the breadcrumb, outermost first
 * @param paragraphs the clean text
 * @param stripped what was taken out, in the order of the page
 * @param contacts the ids of the contacts that it tells of
 */
public record ArticleView(
        long id,
        String headline,
        boolean headlineDerived,
        @Nullable DateView published,
        DatelineView dateline,
        List<String> section,
        @Nullable String credit,
        @Nullable String photoCredit,
        @Nullable String byline,
        List<String> tags,
        String language,
        List<String> paragraphs,
        SourceView source,
        List<String> stripped,
        List<Long> contacts) {

    /** Where and by whom the article was filed. */
    public record DatelineView(
            @Nullable String place, @Nullable String agency) {}

    /** The source page that the shown version was read from. */
    public record SourceView(String name, @Nullable String url, String sha256, String mediaType) {}
}
