package org.communique.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what was announced against what took place. */
@Component
@Transactional(readOnly = true)
public class Promises {

    private final JdbcClient sql;
    private final Entries entries;

    Promises(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /**
     * The announced contacts, the latest announced first. One is kept by the first contact of its kind after its report
     * in which one of its people takes part, between the same countries: an invitation by a visit, not by a meeting
     * elsewhere.
     */
    public List<Promise> all(int limit) {
        List<Row> rows = sql.sql("""
                        WITH announcement AS (
                            SELECT contact.id, contact.kind,
                                   min(coalesce(version.published_earliest, version.published_latest)) AS said
                            FROM contact
                            JOIN claim ON claim.contact_id = contact.id
                            JOIN article_version version ON version.id = claim.version_id
                            WHERE contact.live AND contact.standing = 'announced'
                            GROUP BY contact.id ORDER BY said DESC NULLS LAST, contact.id DESC LIMIT :limit)
                        SELECT announcement.id, announcement.said, kept.id AS kept
                        FROM announcement
                        LEFT JOIN LATERAL (
                            SELECT later.id FROM contact later
                            WHERE later.live AND later.standing <> 'announced' AND later.sort_day > announcement.said
                              AND later.kind = announcement.kind
                              AND EXISTS (SELECT FROM participation mine JOIN participation theirs USING (official_id)
                                          WHERE mine.contact_id = announcement.id AND theirs.contact_id = later.id)
                              AND EXISTS (SELECT FROM contact_country mine JOIN contact_country theirs USING (country)
                                          WHERE mine.contact_id = announcement.id AND theirs.contact_id = later.id
                                            AND country <> 'KZ')
                            ORDER BY later.sort_day, later.id LIMIT 1) kept ON true
                        ORDER BY announcement.said DESC NULLS LAST, announcement.id DESC""")
                .param("limit", limit)
                .query((row, i) -> new Row(
                        row.getLong("id"), row.getObject("said", java.time.LocalDate.class), Rows.number(row, "kept")))
                .list();
        Map<Long, TimelineEntry> shown = entries
                .of(rows.stream()
                        .flatMap(row -> Stream.of(row.id(), row.kept()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
        return rows.stream().map(row -> row.shown(shown)).toList();
    }

    private record Row(
            long id,
            java.time.@Nullable LocalDate said,
            @Nullable Long kept) {

        Promise shown(Map<Long, TimelineEntry> entries) {
            DateView on = said == null ? null : new DateView(said.toString(), said, said, "publication", List.of());
            return new Promise(Objects.requireNonNull(entries.get(id)), on, kept == null ? null : entries.get(kept));
        }
    }
}
