package org.communique.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the headline of an HTML page among its headings and what it declares. */
final class Headline {

    private Headline() {}

    /** The headline; empty where none can be told. */
    static String declared(Metadata metadata, Lines lines) {
        return new Titles(metadata.titles(), metadata.site())
                .choose(headings(lines))
                .orElse("");
    }

    /** The headings of the highest rank, wherever they stand. */
    private static List<String> headings(Lines lines) {
        for (String tag : List.of("h1", "h2")) {
            List<String> headings = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.block(i).tag().equals(tag) && lines.text(i).length() <= Titles.LONGEST) {
                    headings.add(lines.text(i));
                }
            }
            if (!headings.isEmpty()) {
                return headings;
            }
        }
        return List.of();
    }
}
