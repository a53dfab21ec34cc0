package org.communique.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a slice ended: the sort key of its last row. Opaque outside. */
record Cursor(LocalDate day, long id) {

    /**
     * @throws NoSuchCursor when the text is none that {@link #toString()} wrote
     */
    static Cursor parse(String text) {
        String[] parts = Seal.open(text).split(" ");
        try {
            return new Cursor(LocalDate.ofEpochDay(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException ofAnotherList) {
            throw new NoSuchCursor(text);
        }
    }

    static @Nullable Cursor parseNullable(@Nullable String text) {
        return text == null ? null : parse(text);
    }

    @Override
    public String toString() {
        return Seal.close(day.toEpochDay() + " " + id);
    }
}
