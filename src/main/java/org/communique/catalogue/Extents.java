package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Measures what a query finds, by the columns that hold its dates and changes. */
final class Extents {

    /** Days, and days that last to days; not months, years, or unknown days between bounds. */
    private static final String WHOLE_DAYS = "'^\\d{4}-\\d\\d-\\d\\d(T[^/]*)?(/\\d{4}-\\d\\d-\\d\\d(T.*)?)?$'";

    private Extents() {}

    static String select(String edtf, String changedAt) {
        return "SELECT count(*) AS total, count(*) FILTER (WHERE %1$s ~ %3$s) AS days, count(*) FILTER (WHERE %1$s IS NULL) AS undated, max(%2$s) AS changed_at "
                .formatted(edtf, changedAt, WHOLE_DAYS);
    }

    static Extent read(ResultSet row) throws SQLException {
        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
        return new Extent(
                row.getLong("total"),
                row.getLong("days"),
                row.getLong("undated"),
                changed == null ? null : changed.toInstant());
    }
}
