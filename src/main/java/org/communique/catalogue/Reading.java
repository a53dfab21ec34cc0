package org.communique.catalogue;

import java.util.Objects;
import org.communique.reading.CleanArticle;
import org.communique.reading.Fingerprint;
import org.communique.reading.SourcePage;
import org.communique.recognition.Recognition;

/**
 * A page with all that was read out of it, and by what it is told from others. Made beside the one writer, since hashing
 * takes longer than writing.
 *
 * @param identity the page's canonical address if it has one, else its own, else its name
 * @param sha256 of the page's bytes
 * @param hash of what was read
 */
public record Reading(
        SourcePage page,
        CleanArticle article,
        Recognition recognition,
        String identity,
        Fingerprint fingerprint,
        String sha256,
        String hash) {

    public static Reading of(SourcePage page, CleanArticle article, Recognition recognition) {
        return new Reading(
                page,
                article,
                recognition,
                identity(page, article),
                Fingerprint.of(article),
                Hashes.of(page.bytes()),
                Hashes.ofReading(article, recognition));
    }

    private static String identity(SourcePage page, CleanArticle article) {
        String canonical = article.canonicalUrl();
        return canonical != null ? canonical : Objects.requireNonNullElse(page.url(), page.name());
    }
}
