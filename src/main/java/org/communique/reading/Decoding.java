package org.communique.reading;

import java.nio.charset.StandardCharsets;

/** Turns a page's bytes into text. */
final class Decoding {

    private Decoding() {}

    static String decode(SourcePage page) {
        return new String(page.bytes(), page.charset() == null ? StandardCharsets.UTF_8 : page.charset());
    }
}
