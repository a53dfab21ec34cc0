package org.communique.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of an article that an import changed, or would change; null stands for a value that is not there. */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    /** The fields that differ, in the order of the fields after. */
    static List<FieldChange> between(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                changes.add(new FieldChange(field, before.get(field), value));
            }
        });
        return changes;
    }
}
