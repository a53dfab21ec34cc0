package org.communique.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.reading.CleanArticle;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * One page as {@code extract} prints it.
 *
 * @param title the headline, or a derived label when the page states none
 * @param date the day of publication, when it is known to the day
 * @param error why the page gave nothing; left out otherwise
 * @param notes how the contacts came about; only with {@code --explain}
 */
record ExtractedPage(
        @Nullable String title,
        boolean titleDerived,
        @Nullable String articleBody,
        @Nullable String date,
        @Nullable Published published,
        Filed dateline,
        List<String> section,
        @Nullable String credit,
        @Nullable String photoCredit,
        @Nullable String byline,
        List<String> tags,
        @Nullable String language,
        List<ExtractedContact> contacts,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String error,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<String> notes) {

    record Published(String edtf, String basis) {

        static @Nullable Published of(@Nullable Dated dated) {
            return dated == null
                    ? null
                    : new Published(dated.date().toString(), dated.basis().token());
        }
    }

    record Filed(@Nullable String place, @Nullable String agency) {}

    static ExtractedPage of(CleanArticle article, Recognition recognition, boolean explained) {
        String headline = article.headline();
        return new ExtractedPage(
                headline == null ? recognition.derivedHeadline() : headline,
                headline == null,
                article.body(),
                day(recognition.published()),
                Published.of(recognition.published()),
                new Filed(article.dateline().place(), article.dateline().agency()),
                article.section(),
                article.credit(),
                article.photoCredit(),
                article.byline(),
                article.tags(),
                article.language(),
                contacts(recognition),
                null,
                explained ? recognition.notes() : null);
    }

    private static List<ExtractedContact> contacts(Recognition recognition) {
        return IntStream.range(0, recognition.contacts().size())
                .mapToObj(i -> ExtractedContact.of(i, recognition.contacts().get(i)))
                .toList();
    }

    private static @Nullable String day(@Nullable Dated published) {
        return published == null
                ? null
                : published.date().asDay().map(Edtf::day).map(Edtf::toString).orElse(null);
    }

    static ExtractedPage failed(String why) {
        return new ExtractedPage(
                null,
                false,
                null,
                null,
                null,
                new Filed(null, null),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                why,
                null);
    }
}
