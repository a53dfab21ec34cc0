package org.communique.reading;

import java.util.Locale;

/** What a source page's bytes are, by its IANA media type. */
public enum MediaType {
    HTML("text/html"),
    TEXT("text/plain");

    private final String token;

    MediaType(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }

    static MediaType ofName(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") ? HTML : TEXT;
    }
}
