package org.communique.generated;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * One page.
 *
 * @param name of its file: "000123.html"
 * @param day the day it was published, whether it says so or not
 * @param kind of the contact it tells of, a token of the archive; empty where it tells of none
 */
public record GeneratedPage(String name, LocalDate day, String kind, String text) {

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
