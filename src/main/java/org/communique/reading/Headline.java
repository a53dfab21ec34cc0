package org.communique.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the headline of an HTML page among its headings and what it declares. */
final class Headline {

    private Headline() {}

    /** The headline; empty where none can be told. */
    static String declared(Metadata metadata, Lines lines) {
        return new Titles(metadata.titles(), metadata.site())
                .choose(headings("h1", lines), headings("h2", lines))
                .orElse("");
    }

    private static List<String> headings(String tag, Lines lines) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.block(i).tag().equals(tag) && lines.text(i).length() <= Titles.LONGEST) {
                headings.add(lines.text(i));
            }
        }
        return headings;
    }
}
