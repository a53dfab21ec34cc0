package org.communique.site.exports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.catalogue.DateView;
import org.jspecify.annotations.Nullable;

/** A reference as a line of a bibliography. These styles are English, whatever language the page speaks. */
public record CitationText(String chicago, String apa) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter APA_DAY = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.US);
    private static final DateTimeFormatter APA_MONTH = DateTimeFormatter.ofPattern("uuuu, MMMM", Locale.US);

    public static CitationText of(Reference reference) {
        return new CitationText(chicago(reference), apa(reference));
    }

    /** Chicago Manual of Style, 17th edition, 14.191 and 14.198: without an author the title comes first. */
    private static String chicago(Reference cited) {
        StringBuilder text = new StringBuilder();
        if (cited.author() != null) {
            text.append(cited.author()).append(". ");
        }
        text.append('“').append(closed(cited.title())).append("” ").append(cited.publication());
        String issued = written(cited.issued(), DAY, MONTH);
        text.append(issued == null ? "" : ", " + issued).append(". ");
        if (issued == null) {
            text.append("Accessed ").append(DAY.format(cited.accessed())).append(". ");
        }
        return text.append(where(cited)).append('.').toString();
    }

    /** Publication Manual of the APA, 7th edition, 9.12 and 10.16: without an author the title comes first. */
    private static String apa(Reference cited) {
        String issued = Objects.requireNonNullElse(written(cited.issued(), APA_DAY, APA_MONTH), "n.d.");
        String head = cited.author() == null
                ? cited.title() + " (" + issued + "). "
                : cited.author() + " (" + issued + "). " + closed(cited.title()) + " ";
        String retrieved = cited.issued() == null ? "Retrieved " + DAY.format(cited.accessed()) + ", from " : "";
        return head + cited.publication() + ". " + retrieved + where(cited);
    }

    private static String where(Reference cited) {
        String archived = cited.archive() + ", " + cited.entry() + ", " + cited.address();
        if (!cited.news()) {
            return cited.address();
        }
        return cited.url() == null ? archived : cited.url() + ". " + archived;
    }

    /** A title that ends a sentence by itself needs no full stop. */
    private static String closed(String title) {
        return title.matches(".*[.?!…]") ? title : title + ".";
    }

    private static @Nullable String written(@Nullable DateView date, DateTimeFormatter day, DateTimeFormatter month) {
        Issued issued = Issued.of(date);
        if (issued == null) {
            return null;
        }
        return issued.last() == null
                ? written(issued.first(), day, month)
                : written(issued.first(), day, month) + "–" + written(issued.last(), day, month);
    }

    private static String written(List<Integer> parts, DateTimeFormatter day, DateTimeFormatter month) {
        return switch (parts.size()) {
            case 1 -> String.valueOf(parts.get(0));
            case 2 -> month.format(LocalDate.of(parts.get(0), parts.get(1), 1));
            default -> day.format(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
        };
    }
}
