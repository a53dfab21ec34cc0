package org.communique.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date and how it is known, never more precise than its evidence.
 *
 * @param printed the words it was read from, if it was read
 * @param reasons what bounds an inferred date, one sentence each
 */
public record Dated(Edtf date, DateBasis basis, @Nullable String printed, List<String> reasons) {

    public Dated {
        reasons = List.copyOf(reasons);
    }

    public static Dated of(Edtf date, DateBasis basis) {
        return new Dated(date, basis, null, List.of());
    }

    public static Dated read(Edtf date, DateBasis basis, String printed) {
        return new Dated(date, basis, printed, List.of());
    }
}
