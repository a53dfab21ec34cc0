package org.communique.site;

import java.util.List;
import java.util.Locale;

/** Where a contact stands: Kazakhstan is the axis, the United States is left of it and China right. */
enum Side {
    LEFT,
    RIGHT,
    /** Both of them at once, as at a summit. */
    ACROSS,
    /** With neither of them. */
    ASIDE;

    static final String AXIS = "KZ";
    static final String LEFT_COUNTRY = "US";
    static final String RIGHT_COUNTRY = "CN";

    static Side of(List<String> countries) {
        boolean left = countries.contains(LEFT_COUNTRY);
        boolean right = countries.contains(RIGHT_COUNTRY);
        return left && right ? ACROSS : left ? LEFT : right ? RIGHT : ASIDE;
    }

    static Side of(String country) {
        return of(List.of(country));
    }

    /** The name of its style. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
