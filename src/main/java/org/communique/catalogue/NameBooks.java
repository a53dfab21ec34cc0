package org.communique.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.KnownName;
import org.communique.catalogue.search.NameBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the names of officials and places in all spellings at hand, and reads them anew after a while. */
@Component
class NameBooks {

    private static final long FRESH_NANOS = 60_000_000_000L;

    private final JdbcClient sql;
    private volatile @Nullable Kept kept;

    NameBooks(JdbcClient sql) {
        this.sql = sql;
    }

    private record Kept(NameBook book, long at) {}

    NameBook current() {
        Kept now = kept;
        if (now == null || System.nanoTime() - now.at() > FRESH_NANOS) {
            now = new Kept(new NameBook(names()), System.nanoTime());
            kept = now;
        }
        return now.book();
    }

    /** Names have changed. */
    void forget() {
        kept = null;
    }

    private List<KnownName> names() {
        List<KnownName> names = new ArrayList<>(sql.sql("""
                        SELECT official.slug AS value, official.name, coalesce(met.contacts, 0) AS weight,
                               ARRAY(SELECT name FROM official_name WHERE official_id = official.id ORDER BY number) AS others
                        FROM official
                        LEFT JOIN (SELECT official_id, count(*) AS contacts FROM participation GROUP BY 1) met
                               ON met.official_id = official.id
                        WHERE official.merged_into IS NULL""")
                .query((row, i) -> name(
                        Dimension.OFFICIAL,
                        row.getString("value"),
                        row.getString("name"),
                        Rows.texts(row, "others"),
                        row.getLong("weight")))
                .list());
        names.addAll(sql.sql("""
                        SELECT place.name, coalesce(held.contacts, 0) AS weight,
                               ARRAY(SELECT name FROM place_name WHERE place_id = place.id ORDER BY number) AS others
                        FROM place
                        LEFT JOIN (SELECT place, count(*) AS contacts FROM contact WHERE live GROUP BY 1) held
                               ON held.place = place.name""")
                .query((row, i) -> name(
                        Dimension.PLACE,
                        row.getString("name"),
                        row.getString("name"),
                        Rows.texts(row, "others"),
                        row.getLong("weight")))
                .list());
        return names;
    }

    private static KnownName name(Dimension dimension, String value, String label, String[] others, long weight) {
        List<String> spellings = new ArrayList<>(List.of(label));
        for (String other : others) {
            if (!spellings.contains(other)) {
                spellings.add(other);
            }
        }
        return new KnownName(dimension, value, label, spellings, weight);
    }
}
