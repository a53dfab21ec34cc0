package org.communique.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A date as the archive shows it.
 *
 * @param edtf the EDTF text
 * @param earliest the first day it admits, null when open
 * @param latest the last day it admits, null when open
 * @param basis the token of what it rests on
 * @param reasons what bounds an inferred date
 */
public record DateView(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String basis, List<String> reasons) {

    private static final int DAY_LENGTH = "2018-06-28".length();

    public static DateView of(Dated dated) {
        return new DateView(
                dated.date().toString(),
                dated.date().earliest(),
                dated.date().latest(),
                dated.basis().token(),
                dated.reasons());
    }

    public static @Nullable DateView ofNullable(@Nullable Dated dated) {
        return dated == null ? null : of(dated);
    }

    /** Whether it is a day or lasts from day to day; a month, a year or an unknown day between bounds is neither. */
    public boolean isWholeDays() {
        return isWholeDays(edtf);
    }

    static boolean isWholeDays(String edtf) {
        int slash = edtf.indexOf('/');
        String first = slash < 0 ? edtf : edtf.substring(0, slash);
        String last = edtf.substring(slash + 1);
        return !edtf.startsWith("[") && first.length() >= DAY_LENGTH && last.length() >= DAY_LENGTH;
    }
}
