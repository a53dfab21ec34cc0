package org.communique.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline of an HTML page among its headings and what it declares. */
final class Headline {

    private Headline() {}

    /** The headline; empty where none can be told. */
    static String declared(Metadata metadata, Lines lines) {
        Titles titles = new Titles(metadata.titles(), metadata.site());
        String chosen =
                titles.choose(headings("h1", lines), headings("h2", lines)).orElse("");
        if (chosen.isEmpty() || lines.firstWith(chosen) >= 0) {
            return chosen;
        }
        return titles.printed(plainLines(lines)).orElse(chosen);
    }

    private static Set<String> plainLines(Lines lines) {
        Set<String> plain = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.text(i).length() <= Titles.LONGEST) {
                plain.add(Titles.plain(lines.text(i)));
            }
        }
        return plain;
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
