package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.communique.reading.DateBasis;
import org.communique.reading.Dated;
import org.communique.reading.Edtf;
import org.communique.recognition.OfficialRecord;
import org.communique.recognition.RecognisedContact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which contacts the official record of travels and visits confirms, and how it closes in their dates. */
@Component
class Confirmations {

    private final JdbcClient sql;
    private final RecordRegister records;

    Confirmations(JdbcClient sql, RecordRegister records) {
        this.sql = sql;
        this.records = records;
    }

    /**
     * @param known those that may have been confirmed before
     * @param shown what is shown of those that are contacts by now
     */
    void check(Collection<Long> known, Map<Long, RecognisedContact> shown) {
        if (!known.isEmpty()) {
            sql.sql("DELETE FROM contact_confirmation WHERE contact_id = ANY (?)")
                    .param(known.toArray(Long[]::new))
                    .update();
        }
        if (shown.isEmpty()) {
            return;
        }
        OfficialRecord record = records.officialRecord();
        shown.forEach(
                (contact, derived) -> record.confirms(derived).ifPresent(confirmation -> note(contact, confirmation)));
    }

    private void note(long contact, OfficialRecord.Confirmation confirmation) {
        sql.sql("""
                        INSERT INTO contact_confirmation (contact_id, record_id, edtf, reason)
                        SELECT :contact, id, :edtf, :reason FROM official_record
                        WHERE record = :record AND record_id = :recordId""")
                .param("contact", contact)
                .param("edtf", confirmation.date().date().toString())
                .param("reason", String.join("; ", confirmation.date().reasons()))
                .param("record", confirmation.travel().record())
                .param("recordId", confirmation.travel().id())
                .update();
    }

    List<RecordView> of(long contact) {
        return sql.sql("""
                        SELECT record.*, confirmation.edtf, confirmation.reason
                        FROM contact_confirmation confirmation
                        JOIN official_record record ON record.id = confirmation.record_id
                        WHERE confirmation.contact_id = ? ORDER BY record.starts""").param(contact).query((row, i) -> view(row)).list();
    }

    private static RecordView view(ResultSet row) throws SQLException {
        return new RecordView(
                row.getString("record"),
                row.getString("record_id"),
                row.getString("traveller"),
                row.getString("role"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("place"),
                row.getString("format"),
                DateView.of(new Dated(
                        Edtf.parse(row.getString("edtf")), DateBasis.MATCHED, null, List.of(row.getString("reason")))));
    }
}
