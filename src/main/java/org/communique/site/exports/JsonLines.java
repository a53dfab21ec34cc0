package org.communique.site.exports;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON Lines; an article in the shape of the API, a contact with PLOVER's fields first. A date is EDTF, so a day where it is one; PLOVER itself knows days
 * only, and whoever needs one takes {@code date_earliest} and {@code date_latest} for what they are.
 */
final class JsonLines implements ResultWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Appendable out;
    private final Links links;

    JsonLines(Appendable out, Links links) {
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
        line.put("type", "contact");
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

    @Override
    public void article(ArticleRecord record) throws IOException {
        ObjectNode line = JSON.createObjectNode().put("type", "article");
        line.setAll((ObjectNode) JSON.valueToTree(record.article()));
        line.set("published", JSON.valueToTree(published(record.article().published())));
        line.set("countries", JSON.valueToTree(record.countries()));
        line.put("address", links.article(record.article().id()));
        out.append(JSON.writeValueAsString(line)).append('\n');
    }

    private static @Nullable Map<String, @Nullable Object> published(@Nullable DateView date) {
        if (date == null) {
            return null;
        }
        Map<String, @Nullable Object> published = new LinkedHashMap<>();
        published.put("edtf", date.edtf());
        published.put("earliest", date.earliest());
        published.put("latest", date.latest());
        published.put("basis", date.basis());
        return published;
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
        return record.reports().stream().map(JsonLines::source).toList();
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
