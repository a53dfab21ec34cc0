package org.communique.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, all of which must hold, with their named parameters. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static Conditions of(String condition) {
        Conditions all = new Conditions();
        all.conditions.add(condition);
        return all;
    }

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on a value; without the value there is no condition. */
    Conditions and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** A parameter of a condition that stands already. */
    Conditions with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    /** A condition that one of some values meets; without any there is no condition. */
    Conditions andAny(String condition, String name, List<String> values) {
        return and(condition, name, values.isEmpty() ? null : values.toArray(String[]::new));
    }

    /** The rows after a cursor in a list ordered by these two columns, newest first. */
    Conditions after(@Nullable Cursor cursor, String dayColumn, String idColumn) {
        return cursor == null ? this : copy().comparing(dayColumn, idColumn, "<", cursor);
    }

    /** The rows up to a cursor, its own among them. */
    Conditions upTo(Cursor cursor, String dayColumn, String idColumn) {
        return copy().comparing(dayColumn, idColumn, ">=", cursor);
    }

    private Conditions comparing(String dayColumn, String idColumn, String operator, Cursor cursor) {
        return and("(" + dayColumn + ", " + idColumn + ") " + operator + " (:cursorDay, :cursorId)")
                .with("cursorDay", cursor.day())
                .with("cursorId", cursor.id());
    }

    private Conditions copy() {
        Conditions copy = new Conditions();
        copy.conditions.addAll(conditions);
        copy.parameters.putAll(parameters);
        return copy;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return String.join(" AND ", conditions);
    }
}
