package org.communique.site.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.catalogue.DateView;
import org.jspecify.annotations.Nullable;

/** The year, month and day of a date, as many as are known; nothing of what is only known between bounds. */
record Issued(List<Integer> first, @Nullable List<Integer> last) {

    static @Nullable Issued of(@Nullable DateView date) {
        if (date == null || date.edtf().startsWith("[")) {
            return null;
        }
        String edtf = date.edtf();
        int slash = edtf.indexOf('/');
        return slash < 0
                ? new Issued(parts(edtf), null)
                : new Issued(parts(edtf.substring(0, slash)), parts(edtf.substring(slash + 1)));
    }

    private static List<Integer> parts(String text) {
        String day = text.substring(0, Math.min(text.length(), "2018-06-28".length()));
        return Arrays.stream(day.split("-")).map(Integer::valueOf).toList();
    }

    int year() {
        return first.get(0);
    }

    @Nullable
    Integer month() {
        return first.size() > 1 ? first.get(1) : null;
    }

    @Nullable
    Integer day() {
        return first.size() > 2 ? first.get(2) : null;
    }

    /** As CSL has it: one list of parts, or two of a range. */
    List<List<Integer>> dateParts() {
        List<List<Integer>> parts = new ArrayList<>(List.of(first));
        if (last != null) {
            parts.add(last);
        }
        return parts;
    }
}
