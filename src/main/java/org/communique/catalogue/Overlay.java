package org.communique.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The corrections of one thing that stand, by field. */
record Overlay(Map<String, JsonNode> fields) {

    static final Overlay NONE = new Overlay(Map.of());

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The value of a field; null when a curator left it empty, or nobody corrected it. */
    @Nullable
    String text(String field) {
        JsonNode value = fields.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    /** The corrected value, else what was read. */
    @Nullable
    String text(String field, @Nullable String read) {
        return has(field) ? text(field) : read;
    }

    List<String> texts(String field, List<String> read) {
        JsonNode value = fields.get(field);
        return value == null
                ? read
                : value.valueStream().map(JsonNode::asString).toList();
    }

    /** Corrections of fields that there are many of, such as {@code participant:wang-yi}, by what follows the prefix. */
    Map<String, JsonNode> each(String prefix) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(prefix)) {
                found.put(field.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
