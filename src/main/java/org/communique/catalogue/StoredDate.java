package org.communique.catalogue;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.reading.Tokened;
import org.jspecify.annotations.Nullable;

/** A date as columns: its text, its bounds to sort and filter by, and what it rests on. */
@Embeddable
record StoredDate(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String basis,
        @Nullable String printed,
        String[] reasons) {

    /** The sort key of what has no date at all: the end of every list. */
    static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    static @Nullable StoredDate of(@Nullable Dated dated) {
        return dated == null
                ? null
                : new StoredDate(
                        dated.date().toString(),
                        dated.date().earliest(),
                        dated.date().latest(),
                        dated.basis().token(),
                        dated.printed(),
                        dated.reasons().toArray(String[]::new));
    }

    Dated dated() {
        return new Dated(Edtf.parse(edtf), Tokened.of(DateBasis.class, basis), printed, List.of(reasons));
    }

    static @Nullable Dated dated(@Nullable StoredDate stored) {
        return stored == null ? null : stored.dated();
    }

    /** The day by which timelines sort; an open beginning sorts by its end. */
    static LocalDate sortDay(@Nullable Dated dated) {
        if (dated == null) {
            return UNDATED;
        }
        LocalDate earliest = dated.date().earliest();
        LocalDate latest = dated.date().latest();
        return earliest != null ? earliest : latest != null ? latest : UNDATED;
    }
}
