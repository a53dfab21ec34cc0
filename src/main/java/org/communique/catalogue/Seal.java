package org.communique.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;

/** Makes a key opaque, so that nobody builds one by hand, and one that was changed on its way is known. */
final class Seal {

    private Seal() {}

    static String close(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + " " + check(key)).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws NoSuchCursor when the text is none that {@link #close} wrote
     */
    static String open(String text) {
        try {
            String sealed = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int blank = sealed.lastIndexOf(' ');
            String key = sealed.substring(0, Math.max(0, blank));
            if (close(key).equals(text)) {
                return key;
            }
        } catch (IllegalArgumentException garbled) {
            throw new NoSuchCursor(text);
        }
        throw new NoSuchCursor(text);
    }

    private static String check(String key) {
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
