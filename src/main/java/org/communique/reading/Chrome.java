package org.communique.reading;

import java.util.regex.Pattern;

/**
 * A kind of line that a site puts around its articles.
 *
 * @param reason the token under which such lines are stripped
 * @param reach how far it goes
 * @param seen where such lines were seen
 * @param line what the whole line looks like
 */
record Chrome(String reason, Reach reach, String seen, Pattern line) {

    enum Reach {
        /** The line alone, wherever it stands. */
        LINE,
        /** The line and the headlines that follow it. */
        LIST,
        /** The line, if it stands before the article. */
        HEADER
    }

    static Chrome row(String reason, Reach reach, String seen, String line) {
        return new Chrome(reason, reach, seen, Pattern.compile("(?iu)" + line));
    }

    boolean is(String text) {
        return line.matcher(text).matches();
    }
}
