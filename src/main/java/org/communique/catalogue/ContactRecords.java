package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.catalogue.ContactRecord.ReportView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands contacts out to be taken elsewhere. Every batch is a transaction of its own, so that whoever reads slowly holds
 * no connection; a contact that moves meanwhile may be missed or come twice.
 */
@Component
@Transactional(readOnly = true)
public class ContactRecords {

    private final JdbcClient sql;
    private final Filter filters;
    private final Timeline timeline;
    private final Entries entries;

    ContactRecords(JdbcClient sql, Filter filters, Timeline timeline, Entries entries) {
        this.sql = sql;
        this.filters = filters;
        this.timeline = timeline;
        this.entries = entries;
    }

    /** How many contacts a query has in all, how many of them are dated to whole days, and when one last changed. */
    public Extent extent(ContactQuery query) {
        Conditions filter = filters.of(query);
        return sql.sql(Extents.select("contact.edtf", "contact.changed_at") + "FROM contact WHERE " + filter)
                .params(filter.parameters())
                .query((row, i) -> Extents.read(row))
                .single();
    }

    /**
     * The next contacts of a query, in the order of the timeline; the total is not counted again, it is 0.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<ContactRecord> batch(ContactQuery query) {
        Slice<Long> ids = timeline.ids(query, 0);
        return new Slice<>(0, of(ids.items()), ids.next());
    }

    /**
     * The next contacts of a query, what changed last first; the total is 0.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<ContactRecord> latest(ContactQuery query) {
        Conditions filter = filters.of(query);
        if (query.after() != null) {
            String[] key = Seal.open(query.after()).split(" ");
            if (key.length != 3) {
                throw new NoSuchCursor(query.after());
            }
            filter.and("(contact.changed_at, contact.id) < (CAST(:changedAt AS timestamptz), :changedId)")
                    .with("changedAt", key[1])
                    .with("changedId", Long.valueOf(key[2]));
        }
        List<Changed> found = sql.sql("SELECT id, changed_at FROM contact WHERE " + filter
                        + " ORDER BY changed_at DESC, id DESC LIMIT :limit")
                .params(filter.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Changed(
                        row.getLong("id"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
        Slice<Long> ids = Slice.of(0, found, query.limit(), Changed::id, Changed::cursor);
        return new Slice<>(0, of(ids.items()), ids.next());
    }

    private record Changed(long id, Instant at) {

        String cursor() {
            return Seal.close("changed " + at + " " + id);
        }
    }

    /** The contacts of these ids, in this order; ids without a contact are left out. */
    public List<ContactRecord> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] wanted = ids.toArray(Long[]::new);
        Map<Long, List<ReportView>> reports = reports(wanted);
        Map<Long, Revision> revisions = revisions(wanted);
        return entries.of(ids).stream()
                .map(entry -> record(
                        entry,
                        revisions.getOrDefault(entry.id(), Revision.NONE),
                        reports.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static ContactRecord record(TimelineEntry entry, Revision revision, List<ReportView> reports) {
        return new ContactRecord(entry, revision.number(), revision.changedAt(), revision.placeCountry(), reports);
    }

    private record Revision(
            long id,
            int number,
            Instant changedAt,
            @Nullable String placeCountry) {

        static final Revision NONE = new Revision(0, 1, Instant.EPOCH, null);
    }

    private Map<Long, Revision> revisions(Long[] ids) {
        return sql
                .sql("""
                        SELECT id, revision, changed_at,
                               (SELECT min(country) FROM place WHERE place.name = contact.place
                                HAVING count(*) = 1) AS place_country
                        FROM contact WHERE id = ANY (?)""")
                .param(ids)
                .query((row, i) -> new Revision(
                        row.getLong("id"),
                        Math.max(1, row.getInt("revision")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("place_country")))
                .list()
                .stream()
                .collect(Collectors.toMap(Revision::id, Function.identity()));
    }

    private Map<Long, List<ReportView>> reports(Long[] ids) {
        return sql
                .sql("""
                        SELECT claim.contact_id, article.id, version.headline, version.published_edtf,
                               version.published_earliest, version.published_latest, version.published_basis,
                               version.published_reasons, version.credit, page.url
                        FROM claim
                        JOIN article ON article.id = claim.article_id
                        JOIN article_version version ON version.id = article.shown_version
                        JOIN source_page page ON page.id = version.source_page_id
                        WHERE claim.contact_id = ANY (?)
                        ORDER BY claim.contact_id,
                                 array_position(ARRAY['reported', 'background'], claim.standing), claim.id""")
                .param(ids)
                .query((row, i) -> Map.entry(row.getLong("contact_id"), report(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
    }

    private static ReportView report(ResultSet row) throws SQLException {
        return new ReportView(
                row.getLong("id"),
                row.getString("headline"),
                Entries.date(row, "published_"),
                row.getString("credit"),
                row.getString("url"));
    }
}
