package org.communique.catalogue.search;

import java.util.Locale;

/** What can be found. */
public enum DocumentType {
    ARTICLE,
    CONTACT;

    /** As results name it: {@code article}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
