package org.communique.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field on a curator's page.
 *
 * @param value what stands in it, as it is typed
 * @param read what was read beneath a correction; null when none stands
 * @param corrected whether a correction stands
 * @param error why what was typed cannot be used
 */
record FieldInput(
        String name,
        FieldRule rule,
        String value,
        @Nullable String read,
        boolean corrected,
        @Nullable String error) {

    public List<String> options() {
        return rule.options();
    }

    public boolean isLines() {
        return rule == FieldRule.LINES;
    }

    public boolean mayBeEmpty() {
        return rule.mayBeEmpty();
    }

    /** What to say of how it is typed; null where that needs no saying. */
    public @Nullable String hint() {
        return switch (rule) {
            case DATE -> "date";
            case LINES -> "lines";
            case COUNTRIES -> "countries";
            case COUNTRY -> "country";
            case LANGUAGE -> "language";
            default -> null;
        };
    }
}
