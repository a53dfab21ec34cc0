package org.communique.catalogue;

import java.nio.charset.Charset;
import java.time.Instant;
import org.communique.reading.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * A file in quarantine, without its bytes.
 *
 * @param run the run that it came with
 * @param number its place in that run
 * @param charset the encoding to read it in, where somebody said so
 * @param kept whether its bytes are kept; those of a file that is too large are not
 * @param state {@code waiting}, {@code released}, {@code mended} or {@code dropped}
 * @param article what it became
 */
public record Quarantined(
        long id,
        long run,
        int number,
        String name,
        @Nullable String url,
        @Nullable String charset,
        String sha256,
        boolean kept,
        String kind,
        String reason,
        @Nullable String evidence,
        @Nullable Long resembles,
        String state,
        @Nullable Long article,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    public boolean waiting() {
        return state.equals("waiting");
    }

    /** The file as it came, to be read again. */
    public SourcePage page(byte[] bytes) {
        return SourcePage.of(name, bytes).withUrl(url).withCharset(charset == null ? null : Charset.forName(charset));
    }
}
