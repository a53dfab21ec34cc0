package org.communique.reading;

/**
 * A kind of line that a site puts around its articles.
 *
 * @param reason the token under which such lines are stripped
 * @param reach how far it goes
 * @param seen where such lines were seen
 */
record Chrome(String reason, Reach reach, String seen) {

    /** Sentences of law stand below an article, however long they are. */
    boolean isNotice() {
        return reason.equals("copyright");
    }

    enum Reach {
        /** The line alone, wherever it stands. */
        LINE,
        /** The line and the headlines that follow it. */
        LIST,
        /** The line, if it stands before the article. */
        HEADER,
        /** The line opens a box of other things, below the article or inside it. */
        BOX,
        /** What stands below the line belongs to no article that began above it. */
        END
    }
}
