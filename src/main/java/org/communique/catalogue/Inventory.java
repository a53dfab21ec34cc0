package org.communique.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists all that has a page of its own, in pages of {@value #PAGE}, each item in one page for good as far as may be. */
@Component
@Transactional(readOnly = true)
public class Inventory {

    /** A map of a site may list 50,000 addresses; smaller ones are made faster. */
    private static final int PAGE = 10_000;

    private final JdbcClient sql;

    Inventory(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is listed. */
    public enum Kind {
        CONTACTS("SELECT id::text AS key, changed_at FROM contact WHERE live"),
        ARTICLES("SELECT id::text AS key, changed_at FROM article WHERE merged_into IS NULL"),
        OFFICIALS("SELECT slug AS key, NULL::timestamptz AS changed_at FROM official WHERE merged_into IS NULL"
                + " AND EXISTS (SELECT FROM participation WHERE official_id = official.id)");

        private final String select;

        Kind(String select) {
            this.select = select;
        }

        /** The folder in which the pages stand. */
        public String folder() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String folder) {
            return Arrays.stream(values())
                    .filter(kind -> kind.folder().equals(folder))
                    .findFirst()
                    .orElseThrow(() -> new NotInCatalogue("Nothing stands in a folder " + folder));
        }
    }

    /**
     * One address.
     *
     * @param key the last part of it
     * @param changedAt when its record last changed, if that is known
     */
    public record Item(String key, @Nullable Instant changedAt) {}

    /** How many pages there are of a kind; none of nothing. */
    public int pages(Kind kind) {
        long items = sql.sql("SELECT count(*) FROM (" + kind.select + ") listed")
                .query(Long.class)
                .single();
        return Math.toIntExact((items + PAGE - 1) / PAGE);
    }

    /** The items of a page, counted from 1, the oldest records first. */
    public List<Item> page(Kind kind, int number) {
        return sql.sql(kind.select + " ORDER BY id LIMIT " + PAGE + " OFFSET ?")
                .param((number - 1) * PAGE)
                .query((row, i) -> {
                    OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
                    return new Item(row.getString("key"), changed == null ? null : changed.toInstant());
                })
                .list();
    }
}
