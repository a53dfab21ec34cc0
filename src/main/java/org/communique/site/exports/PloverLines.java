package org.communique.site.exports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contacts as JSON Lines with PLOVER's fields first. A date is EDTF, so a day where it is one; PLOVER itself knows days
 * only, and whoever needs one takes {@code date_earliest} and {@code date_latest} for what they are.
 */
final class PloverLines implements ContactWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Appendable out;
    private final Links links;

    PloverLines(Appendable out, Links links) {
        this.out = out;
        this.links = links;
    }

    @Override
    public void begin(Result result) {
        // Lines have no head.
    }

    @Override
    public void contact(ContactRecord record) throws IOException {
        TimelineEntry contact = record.contact();
        Plover plover = Plover.of(contact, record.placeCountry());
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", contact.id());
        date(contact.date(), line);
        line.put("event", plover.event());
        line.put("mode", plover.mode());
        line.put("cameo", plover.cameo());
        line.put("modality", plover.modality());
        line.put("actor", plover.actor());
        line.put("recipient", plover.recipient());
        line.put("kind", contact.kind());
        line.put("level", contact.level());
        line.put("standing", contact.standing());
        line.put("countries", contact.countries());
        line.put("place", contact.place());
        line.put("visit", contact.visit());
        line.put("partOf", contact.partOf());
        line.put("title", contact.title());
        line.put("participants", contact.participants());
        line.put("mentioned", contact.mentioned());
        line.put("articles", contact.articles());
        line.put("sources", sources(record));
        line.put("address", links.contact(contact.id()));
        out.append(JSON.writeValueAsString(line)).append('\n');
    }

    private static void date(@Nullable DateView date, Map<String, @Nullable Object> line) {
        line.put("date", date == null ? null : date.edtf());
        line.put(
                "date_earliest",
                date == null || date.earliest() == null ? null : date.earliest().toString());
        line.put(
                "date_latest",
                date == null || date.latest() == null ? null : date.latest().toString());
        line.put("date_basis", date == null ? null : date.basis());
    }

    private static List<Map<String, @Nullable Object>> sources(ContactRecord record) {
        return record.reports().stream().map(PloverLines::source).toList();
    }

    private static Map<String, @Nullable Object> source(ContactRecord.ReportView report) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("article", report.article());
        source.put("headline", report.headline());
        source.put(
                "published",
                report.published() == null ? null : report.published().edtf());
        source.put("publisher", report.credit());
        source.put("url", report.url());
        return source;
    }

    @Override
    public void end() {
        // Nor a foot.
    }
}
