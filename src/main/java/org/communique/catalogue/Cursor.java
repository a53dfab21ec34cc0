package org.communique.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a slice ended: the sort key of its last row. Opaque outside. */
record Cursor(LocalDate day, long id) {

    /**
     * @throws NoSuchCursor when the text is none that {@link #toString()} wrote
     */
    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
            return new Cursor(LocalDate.ofEpochDay(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException garbled) {
            throw new NoSuchCursor(text);
        }
    }

    static @Nullable Cursor parseNullable(@Nullable String text) {
        return text == null ? null : parse(text);
    }

    @Override
    public String toString() {
        String key = day.toEpochDay() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }
}
