package org.communique.site.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reference as an entry of BibTeX, in UTF-8 as Biber and biblatex read it. */
public final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<Character, String> SPECIAL = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '#', "\\#",
            '%', "\\%",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private final StringBuilder entry = new StringBuilder();

    private BibTex() {}

    public static String of(Reference reference) {
        BibTex bib = new BibTex();
        bib.entry.append(reference.news() ? "@article{" : "@misc{").append(reference.key());
        bib.text("title", "{" + escaped(reference.title()) + "}");
        bib.text("author", reference.author() == null ? null : "{" + escaped(reference.author()) + "}");
        bib.text(reference.news() ? "journal" : "howpublished", escaped(reference.publication()));
        Issued issued = Issued.of(reference.issued());
        if (issued != null) {
            bib.text("year", String.valueOf(issued.year()));
            Integer month = issued.month();
            bib.raw("month", month == null ? null : MONTHS.get(month - 1));
            bib.text("day", issued.day() == null ? null : String.valueOf(issued.day()));
        }
        bib.text("url", reference.location());
        bib.text("urldate", reference.accessed().toString());
        bib.text("note", escaped(reference.archive() + ", " + reference.entry() + ", " + reference.address()));
        bib.text("language", reference.language());
        return bib.entry.append("\n}\n").toString();
    }

    private void text(String name, @Nullable String value) {
        raw(name, value == null ? null : "{" + value + "}");
    }

    private void raw(String name, @Nullable String value) {
        if (value != null) {
            entry.append(",\n  ").append(name).append(" = ").append(value);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .chars()
                .mapToObj(letter -> SPECIAL.getOrDefault((char) letter, String.valueOf((char) letter)))
                .collect(Collectors.joining());
    }
}
