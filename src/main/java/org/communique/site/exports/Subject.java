package org.communique.site.exports;

import java.util.Locale;

/** What a result lists. */
public enum Subject {
    CONTACTS,
    ARTICLES,
    /** Articles and contacts, as search finds them. */
    FOUND;

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
