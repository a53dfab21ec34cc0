package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.communique.recognition.Authority;
import org.communique.recognition.KnownPlace;
import org.communique.recognition.NumberedArticle;
import org.communique.recognition.OfficialRecord;
import org.communique.recognition.RecordedTravel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts of other records: travels and visits, and article numbers with their days. */
@Component
class RecordRegister {

    private final JdbcClient sql;
    private final Ids ids;
    private final Places places;
    private final ReferenceLoads loads;
    private volatile @Nullable Built record;

    RecordRegister(JdbcClient sql, Ids ids, Places places, ReferenceLoads loads) {
        this.sql = sql;
        this.ids = ids;
        this.places = places;
        this.loads = loads;
    }

    void keep(Authority reference) {
        reference.travels().forEach(this::keep);
        reference.articleNumbers().forEach(this::keep);
    }

    private void keep(RecordedTravel travel) {
        sql.sql("""
                        INSERT INTO official_record
                            (id, record, record_id, traveller, role, home, host, starts, ends, place, format)
                        VALUES (:id, :record, :recordId, :traveller, :role, :home, :host, :starts, :ends, :place, :format)
                        ON CONFLICT (record, record_id) DO UPDATE
                            SET traveller = excluded.traveller, role = excluded.role, home = excluded.home,
                                host = excluded.host, starts = excluded.starts, ends = excluded.ends,
                                place = excluded.place, format = excluded.format""")
                .param("id", ids.next())
                .param("record", travel.record())
                .param("recordId", travel.id())
                .param("traveller", travel.traveller())
                .param("role", travel.role())
                .param("home", travel.from())
                .param("host", travel.to())
                .param("starts", travel.start())
                .param("ends", travel.end())
                .param("place", travel.place())
                .param("format", travel.format())
                .update();
    }

    private void keep(NumberedArticle article) {
        sql.sql("""
                        INSERT INTO numbered_article (number, day) VALUES (?, ?)
                        ON CONFLICT (number) DO UPDATE SET day = excluded.day""").params(article.number(), article.day()).update();
    }

    /** Built anew only when the reference has changed, in whichever process. */
    OfficialRecord officialRecord() {
        String now = loads.state("authority", "authority-edits");
        Built built = record;
        if (built == null || !built.sha256().equals(now)) {
            built = new Built(now, new OfficialRecord(new Authority(List.of(), knownPlaces(), List.of(), travels())));
            record = built;
        }
        return built.record();
    }

    private record Built(String sha256, OfficialRecord record) {}

    private List<KnownPlace> knownPlaces() {
        return places.findAllByOrderById().stream().map(Place::known).toList();
    }

    List<RecordedTravel> travels() {
        return sql.sql("SELECT * FROM official_record ORDER BY starts, id")
                .query(RecordRegister::travel)
                .list();
    }

    private static RecordedTravel travel(ResultSet row, int number) throws SQLException {
        return new RecordedTravel(
                row.getString("record"),
                row.getString("record_id"),
                row.getString("traveller"),
                row.getString("role"),
                row.getString("home"),
                row.getString("host"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("place"),
                row.getString("format"));
    }

    List<NumberedArticle> articleNumbers() {
        return sql.sql("SELECT number, day FROM numbered_article ORDER BY number")
                .query((row, i) -> new NumberedArticle(row.getLong("number"), row.getObject("day", LocalDate.class)))
                .list();
    }
}
