package org.communique.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author in a line that says more: {@code By Jane Example in Nation on 3 June 2024}, {@code By STAFF | Updated: …}. */
final class Byline {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";

    private static final Pattern FORM = Pattern.compile("(?:[Bb]y|BY|Автор:?) (" + NAME + "(?: and " + NAME
            + ")?)(?: (?:in|on|for|at|Published|Updated)\\b.*|\\s?[|,•·–—].*)?");

    private static final int LONGEST = 160;

    private Byline() {}

    static Optional<String> in(String line) {
        Matcher form = FORM.matcher(line);
        return line.length() <= LONGEST && form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }
}
