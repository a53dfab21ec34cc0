package org.communique.importing;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV as RFC 4180 writes them: fields may be quoted, and hold commas, line breaks and "". */
final class CsvRows {

    private static final int MOST_FIELDS = 1000;

    private final PushbackReader reader;
    private final int longest;

    CsvRows(Reader reader, int longest) {
        this.reader = new PushbackReader(reader);
        this.longest = longest;
    }

    /**
     * The next row; null after the last.
     *
     * @throws RefusedUpload when a field is longer, or a row wider, than any of pages
     */
    @Nullable
    List<String> next() throws IOException {
        int first = reader.read();
        if (first < 0) {
            return null;
        }
        reader.unread(first);
        List<String> row = new ArrayList<>();
        int end = ',';
        while (end == ',') {
            StringBuilder field = new StringBuilder();
            end = field(field);
            row.add(field.toString());
            if (row.size() > MOST_FIELDS) {
                throw new RefusedUpload("A row has more than " + MOST_FIELDS + " fields");
            }
        }
        return row;
    }

    /** Reads one field and returns what ended it: a comma, a line feed, or -1. */
    private int field(StringBuilder field) throws IOException {
        int letter = reader.read();
        while (letter >= 0 && letter != ',' && letter != '\n') {
            if (letter == '"') {
                quoted(field);
            } else if (letter != '\r') {
                append(field, letter);
            }
            letter = reader.read();
        }
        return letter;
    }

    private void quoted(StringBuilder field) throws IOException {
        for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
            if (letter == '"') {
                int next = reader.read();
                if (next != '"') {
                    unread(next);
                    return;
                }
            }
            append(field, letter);
        }
    }

    private void unread(int letter) throws IOException {
        if (letter >= 0) {
            reader.unread(letter);
        }
    }

    private void append(StringBuilder field, int letter) {
        if (field.length() >= longest) {
            throw new RefusedUpload("A field is longer than any saved page");
        }
        field.append((char) letter);
    }
}
