package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the official record of travels and visits against the archive, so that each shows where the other has a gap. */
@Component
@Transactional(readOnly = true)
public class OfficialRecords {

    private final JdbcClient sql;
    private final Entries entries;

    OfficialRecords(JdbcClient sql, Entries entries) {
        this.sql = sql;
        this.entries = entries;
    }

    public RecordComparison comparison() {
        Map<Long, List<TimelineEntry>> confirmed = confirmed();
        return new RecordComparison(
                sql.sql("SELECT * FROM official_record ORDER BY starts DESC, id")
                        .query((row, i) -> entry(row, confirmed.getOrDefault(row.getLong("id"), List.of())))
                        .list(),
                entries.of(ours()));
    }

    private Map<Long, List<TimelineEntry>> confirmed() {
        List<Map.Entry<Long, Long>> pairs = sql.sql("""
                        SELECT record_id, contact_id FROM contact_confirmation
                        JOIN contact ON contact.id = contact_id
                        WHERE contact.live AND contact.part_of IS NULL ORDER BY contact.sort_day, contact.id""")
                .query((row, i) -> Map.entry(row.getLong("record_id"), row.getLong("contact_id")))
                .list();
        Map<Long, TimelineEntry> shown = new HashMap<>();
        entries.of(pairs.stream().map(Map.Entry::getValue).distinct().toList())
                .forEach(entry -> shown.put(entry.id(), entry));
        return pairs.stream()
                .filter(pair -> shown.containsKey(pair.getValue()))
                .map(pair -> Map.entry(pair.getKey(), shown.get(pair.getValue())))
                .collect(Rows.grouped());
    }

    /** Visits by somebody in a post whose travels the record lists, to the country where it lists them. */
    private List<Long> ours() {
        return sql.sql("""
                        SELECT contact.id FROM contact
                        WHERE contact.live AND contact.kind = 'visit' AND contact.standing <> 'announced'
                          AND EXISTS (
                              SELECT FROM participation visitor
                              JOIN official_record record ON record.home = visitor.country AND record.role = visitor.role
                              JOIN place ON place.country = record.host
                              LEFT JOIN place_name ON place_name.place_id = place.id
                              WHERE visitor.contact_id = contact.id AND contact.place IN (place.name, place_name.name))
                          AND NOT EXISTS (
                              SELECT FROM contact_confirmation confirmation
                              JOIN contact told ON told.id = confirmation.contact_id
                              WHERE contact.id IN (told.id, told.part_of))
                        ORDER BY contact.sort_day DESC, contact.id DESC""").query(Long.class).list();
    }

    private static RecordComparison.Entry entry(ResultSet row, List<TimelineEntry> contacts) throws SQLException {
        return new RecordComparison.Entry(
                row.getString("record"),
                row.getString("record_id"),
                row.getString("traveller"),
                row.getString("role"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("place"),
                row.getString("format"),
                contacts);
    }
}
