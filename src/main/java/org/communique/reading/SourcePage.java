package org.communique.reading;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came: its bytes are never changed.
 *
 * @param name what the page is called in its collection, a file name for instance
 * @param url the address it was saved from, if that is known
 * @param bytes the page itself, decompressed; callers must not change the array
 * @param charset the encoding to read it in, when somebody knows better than the page; null to find out
 */
public record SourcePage(
        String name,
        @Nullable String url,
        MediaType mediaType,
        byte[] bytes,
        @Nullable Charset charset) {

    public SourcePage {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A source page needs a name.");
        }
    }

    /** A page by its file name: {@code .html}, {@code .htm} and {@code .xhtml} are HTML, everything else is text. */
    public static SourcePage of(String name, byte[] bytes) {
        return new SourcePage(name, null, MediaType.ofName(name), bytes, null);
    }

    public SourcePage withUrl(@Nullable String address) {
        return new SourcePage(name, address, mediaType, bytes, charset);
    }

    public SourcePage withCharset(@Nullable Charset known) {
        return new SourcePage(name, url, mediaType, bytes, known);
    }
}
