package org.communique.catalogue;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as columns hold it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static String write(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static JsonNode of(@Nullable Object value) {
        return read(write(value));
    }

    /** A text of an object; null when it is not there or empty. */
    static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() || value.asString().isBlank() ? null : value.asString();
    }
}
