package org.communique.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself, outside its text.
 *
 * @param titles how it calls itself, the most reliable first
 * @param site the name of the site; empty where none is given
 * @param description the summary that the page declares; empty where it does none
 * @param published when it appeared, as far as its markup tells
 * @param author null where none is named
 * @param language as declared, null where none is
 * @param body the article's text, where the page carries it as data too; empty otherwise
 */
record Metadata(
        List<String> titles,
        String site,
        String description,
        @Nullable Dated published,
        @Nullable String author,
        List<String> section,
        List<String> tags,
        @Nullable String language,
        @Nullable String canonicalUrl,
        String body) {

    static final Metadata NONE = dated(null);

    static Metadata dated(@Nullable Dated published) {
        return new Metadata(List.of(), "", "", published, null, List.of(), List.of(), null, null, "");
    }

    /** The canonical address; empty where the page declares none. */
    String canonical() {
        return canonicalUrl == null ? "" : canonicalUrl;
    }
}
