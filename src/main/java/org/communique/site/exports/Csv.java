package org.communique.site.exports;

import java.io.IOException;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets
 * take for "this is text".
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*|^\\s.*|.*\\s$", Pattern.DOTALL);

    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
    }

    /** Writes one row; null is an empty cell, the parts of a list are parted by semicolons. */
    public void row(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(cell(cells[i]));
        }
        out.append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> parts
                ? String.join("; ", parts.stream().map(String::valueOf).toList())
                : value.toString();
        String safe = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
