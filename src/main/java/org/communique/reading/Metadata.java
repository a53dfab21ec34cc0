package org.communique.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares about itself, outside its text.
 *
 * @param titles what it calls itself, the most reliable first
 * @param published dates as printed, the most reliable first
 * @param author null where none is named
 * @param language as declared, null where none is
 */
record Metadata(
        List<String> titles,
        List<String> published,
        @Nullable String author,
        @Nullable String section,
        List<String> tags,
        @Nullable String language,
        @Nullable String canonicalUrl) {

    static final Metadata NONE = new Metadata(List.of(), List.of(), null, null, List.of(), null, null);

    static Metadata dated(String printed) {
        return new Metadata(List.of(), List.of(printed), null, null, List.of(), null, null);
    }
}
