package org.communique.site.exports;

import org.jspecify.annotations.Nullable;

/** A reference as RIS, the tagged format of reference managers. */
public final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    public static String of(Reference reference) {
        Ris ris = new Ris();
        ris.line("TY", reference.news() ? "NEWS" : "ELEC");
        ris.line("TI", reference.title());
        ris.line("AU", reference.author());
        ris.line("T2", reference.publication());
        Issued issued = Issued.of(reference.issued());
        if (issued != null) {
            ris.line("PY", String.valueOf(issued.year()));
            ris.line("DA", "%d/%s/%s/".formatted(issued.year(), two(issued.month()), two(issued.day())));
        }
        ris.line("LA", reference.language());
        ris.line("UR", reference.location());
        ris.line("DB", reference.archive());
        ris.line("AN", reference.entry());
        ris.line("N1", reference.url() == null ? null : reference.archive() + ": " + reference.address());
        ris.line("Y2", reference.accessed().toString().replace('-', '/') + "/");
        ris.line("ID", reference.key());
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\p{Cntrl}+", " ").strip())
                    .append("\r\n");
        }
    }

    private static String two(@Nullable Integer number) {
        return number == null ? "" : "%02d".formatted(number);
    }
}
