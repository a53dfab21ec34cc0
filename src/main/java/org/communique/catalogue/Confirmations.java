package org.communique.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds contacts against the official record of travels and visits. A record confirms a contact in which its traveller
 * takes part: a visit, or a meeting in the country visited, that may have been on one of its days. Where several entries
 * come into question none confirms.
 */
@Component
class Confirmations {

    private final JdbcClient sql;

    Confirmations(JdbcClient sql) {
        this.sql = sql;
    }

    void check(long contact) {
        sql.sql("DELETE FROM contact_confirmation WHERE contact_id = ?")
                .param(contact)
                .update();
        sql.sql("""
                        INSERT INTO contact_confirmation (contact_id, record_id)
                        SELECT :contact, min(record.id)
                        FROM contact
                        JOIN participation ON participation.contact_id = contact.id
                        JOIN official ON official.id = participation.official_id
                        JOIN official_record record ON record.traveller = official.name
                        WHERE contact.id = :contact AND contact.live AND contact.standing <> 'announced'
                          AND record.starts <= coalesce(contact.latest, DATE 'infinity')
                          AND record.ends >= coalesce(contact.earliest, DATE '-infinity')
                          AND contact.edtf IS NOT NULL
                          AND EXISTS (SELECT FROM contact_country
                                      WHERE contact_id = contact.id AND country IN (record.home, record.host)
                                      HAVING count(*) = 2)
                          AND (contact.kind = 'visit'
                               OR contact.kind = 'meeting'
                                  AND EXISTS (SELECT FROM place_name JOIN place ON place.id = place_name.place_id
                                              WHERE place_name.name = contact.place AND place.country = record.host))
                        HAVING count(DISTINCT record.id) = 1""").param("contact", contact).update();
    }

    List<RecordView> of(long contact) {
        return sql.sql("""
                        SELECT record.* FROM contact_confirmation
                        JOIN official_record record ON record.id = contact_confirmation.record_id
                        WHERE contact_confirmation.contact_id = ? ORDER BY record.starts""")
                .param(contact)
                .query((row, i) -> new RecordView(
                        row.getString("record"),
                        row.getString("record_id"),
                        row.getString("traveller"),
                        row.getString("role"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getString("place"),
                        row.getString("format")))
                .list();
    }
}
