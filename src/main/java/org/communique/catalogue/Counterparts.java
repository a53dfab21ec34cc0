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

/** Answers whom an official met most. */
@Component
@Transactional(readOnly = true)
public class Counterparts {

    private final JdbcClient sql;
    private final Entries entries;

    Counterparts(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    /** Those of other countries with whom the official took part in most contacts that took place, most first. */
    public List<Counterpart> of(String slug, int limit) {
        List<Row> rows = sql.sql("""
                        SELECT other.slug, other.name, theirs.country, count(*) AS contacts,
                               (array_agg(contact.id ORDER BY contact.sort_day, contact.id))[1] AS first,
                               (array_agg(contact.id ORDER BY contact.sort_day DESC, contact.id DESC))[1] AS latest
                        FROM official
                        JOIN participation mine ON mine.official_id = official.id
                        JOIN participation theirs
                          ON theirs.contact_id = mine.contact_id AND theirs.country <> mine.country
                        JOIN official other ON other.id = theirs.official_id
                        JOIN contact ON contact.id = mine.contact_id
                        WHERE official.slug = :slug AND contact.live AND contact.standing <> 'announced'
                        GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1 LIMIT :limit""")
                .param("slug", slug)
                .param("limit", limit)
                .query((row, i) -> new Row(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("country"),
                        row.getLong("contacts"),
                        row.getLong("first"),
                        row.getLong("latest")))
                .list();
        Map<Long, TimelineEntry> shown =
                entries
                        .of(rows.stream()
                                .flatMap(row -> Stream.of(row.first(), row.latest()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(TimelineEntry::id, Function.identity()));
        return rows.stream().map(row -> row.shown(shown)).toList();
    }

    private record Row(String slug, String name, @Nullable String country, long contacts, long first, long latest) {

        Counterpart shown(Map<Long, TimelineEntry> entries) {
            return new Counterpart(
                    slug,
                    name,
                    country,
                    contacts,
                    Objects.requireNonNull(entries.get(first)),
                    Objects.requireNonNull(entries.get(latest)));
        }
    }
}
