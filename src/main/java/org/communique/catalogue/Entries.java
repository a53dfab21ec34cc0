package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads contacts as timeline entries: three queries, however many. */
@Component
class Entries {

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The contacts of these ids, in this order; ids without a contact are left out. */
    List<TimelineEntry> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] wanted = ids.toArray(Long[]::new);
        Map<Long, List<ParticipantView>> participants = participants(wanted);
        Map<Long, List<MentionView>> mentions = mentions(wanted);
        Map<Long, TimelineEntry> entries =
                sql.sql("""
                        SELECT contact.*,
                               ARRAY(SELECT country FROM contact_country
                                     WHERE contact_id = contact.id ORDER BY country) AS countries,
                               ARRAY(SELECT claim.article_id FROM claim WHERE claim.contact_id = contact.id
                                     ORDER BY array_position(ARRAY['reported', 'background'], claim.standing),
                                              claim.id) AS articles
                        FROM contact WHERE id = ANY (?)""").param(wanted).query((row, i) -> entry(row, participants, mentions)).list().stream()
                        .collect(Collectors.toMap(TimelineEntry::id, entry -> entry));
        return ids.stream().map(entries::get).filter(Objects::nonNull).toList();
    }

    private static TimelineEntry entry(
            ResultSet row, Map<Long, List<ParticipantView>> participants, Map<Long, List<MentionView>> mentions)
            throws SQLException {
        long id = row.getLong("id");
        return new TimelineEntry(
                id,
                row.getString("kind"),
                row.getString("level"),
                row.getString("standing"),
                date(row, ""),
                List.of(Rows.texts(row, "countries")),
                row.getString("place"),
                row.getString("visit"),
                Rows.number(row, "part_of"),
                row.getString("title"),
                participants.getOrDefault(id, List.of()),
                mentions.getOrDefault(id, List.of()),
                List.of(Rows.numbers(row, "articles")));
    }

    /** A date in columns of this prefix; null when there is none. */
    static @Nullable DateView date(ResultSet row, String prefix) throws SQLException {
        String edtf = row.getString(prefix + "edtf");
        return edtf == null
                ? null
                : new DateView(
                        edtf,
                        row.getObject(prefix + "earliest", LocalDate.class),
                        row.getObject(prefix + "latest", LocalDate.class),
                        row.getString(prefix + "basis"),
                        List.of(Rows.texts(row, prefix + "reasons")));
    }

    private Map<Long, List<ParticipantView>> participants(Long[] ids) {
        return sql
                .sql("""
                        SELECT participation.*, official.slug, official.name
                        FROM participation JOIN official ON official.id = participation.official_id
                        WHERE contact_id = ANY (?) ORDER BY contact_id, number""")
                .param(ids)
                .query((row, i) -> Map.entry(row.getLong("contact_id"), participant(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
    }

    static ParticipantView participant(ResultSet row) throws SQLException {
        return new ParticipantView(
                row.getString("slug"),
                row.getString("name"),
                row.getString("role"),
                row.getString("printed_role"),
                row.getString("country"),
                row.getString("part"));
    }

    private Map<Long, List<MentionView>> mentions(Long[] ids) {
        return sql
                .sql("""
                        SELECT mention.contact_id, official.slug, coalesce(official.name, mention.name) AS name, mention.how
                        FROM mention LEFT JOIN official ON official.id = mention.official_id
                        WHERE contact_id = ANY (?) ORDER BY contact_id, number""")
                .param(ids)
                .query((row, i) -> Map.entry(row.getLong("contact_id"), mention(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
    }

    static MentionView mention(ResultSet row) throws SQLException {
        return new MentionView(row.getString("slug"), row.getString("name"), row.getString("how"));
    }
}
