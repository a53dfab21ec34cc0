package org.communique.site.exports;

import java.time.LocalDate;
import org.communique.catalogue.DateView;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of a page of the archive.
 *
 * @param key a key of letters, digits and hyphens
 * @param news whether it is a news article; else it is an entry of the archive
 * @param title the headline, or the contact with its date
 * @param author the byline, as printed
 * @param publication who published it
 * @param issued when; an entry of the archive has no such day
 * @param url the address of the original, if it has one
 * @param address the lasting address in the archive
 * @param entry what the archive calls it: "article 12"
 * @param language BCP 47
 * @param accessed the day on which it was read
 */
public record Reference(
        String key,
        boolean news,
        String title,
        @Nullable String author,
        String publication,
        @Nullable DateView issued,
        @Nullable String url,
        String address,
        String archive,
        String entry,
        String language,
        LocalDate accessed) {

    /** Where the original is read, else where the archive keeps it. */
    String location() {
        return url == null ? address : url;
    }
}
