package org.communique.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages carry it, forgiving line breaks inside strings and commas at the end. Objects become maps, arrays
 * lists, everything else a string.
 */
final class Json {

    /** Deeper nesting is no linked data, but an attack. */
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The value at the beginning of the text; what follows it, or is broken, is left out. */
    static @Nullable Object read(String text) {
        return new Json(text).value(0);
    }

    private @Nullable Object value(int depth) {
        skipBlanks();
        if (at >= text.length() || depth > DEEPEST) {
            at = text.length();
            return null;
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (next('}')) {
            Object key = value(depth + 1);
            skipBlanks();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
            }
            Object value = value(depth + 1);
            if (key != null && value != null) {
                object.putIfAbsent(key.toString(), value);
            }
        }
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (next(']')) {
            Object value = value(depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }

    /** Whether something stands before the closing bracket, which is passed otherwise. */
    private boolean next(char closing) {
        skipBlanks();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipBlanks();
        }
        if (at < text.length() && text.charAt(at) != closing) {
            return true;
        }
        at++;
        return false;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(string);
            } else {
                string.append(c);
            }
        }
        at++;
        return string.toString();
    }

    private void escape(StringBuilder string) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> string.append(c == 'n' ? '\n' : ' ');
            case 'u' -> unicode(string);
            default -> string.append(c);
        }
    }

    private void unicode(StringBuilder string) {
        int end = Math.min(at + 4, text.length());
        try {
            string.append((char) Integer.parseInt(text.substring(at, end), 16));
            at = end;
        } catch (NumberFormatException broken) {
            string.append('u');
        }
    }

    private @Nullable String word() {
        int from = at;
        while (at < text.length() && ",]}: \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            at++;
        }
        String word = text.substring(from, Math.min(at, text.length()));
        return word.equals("null") ? null : word;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
