package org.communique.site.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contacts for TimelineJS of the Knight Lab. Its dates are as coarse as the archive's; what is known between bounds
 * spans them, and its {@code display_date} says so. What has no date is left out and counted in the title.
 */
final class TimelineJs implements ContactWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Appendable out;
    private final Links links;
    private final Wording words;
    private final Telling telling;
    private boolean begun;

    TimelineJs(Appendable out, Links links, Wording words) {
        this.out = out;
        this.links = links;
        this.words = words;
        this.telling = new Telling(words);
    }

    @Override
    public void begin(Result result) throws IOException {
        String about = words.say("export.timeline", result.total(), result.undated());
        Map<String, String> text = Map.of(
                "headline",
                html(result.title()),
                "text",
                "<p>" + html(about) + "</p><p>" + link(result.page()) + "</p>");
        out.append("{\"title\":")
                .append(JSON.writeValueAsString(Map.of("text", text)))
                .append(",\"events\":[");
    }

    @Override
    public void contact(ContactRecord record) throws IOException {
        DateView date = record.contact().date();
        if (date != null) {
            out.append(begun ? ",\n" : "\n").append(JSON.writeValueAsString(event(record, date)));
            begun = true;
        }
    }

    private Map<String, Object> event(ContactRecord record, DateView date) {
        TimelineEntry contact = record.contact();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("unique_id", "contact-" + contact.id());
        span(date, event);
        event.put("display_date", words.date(date));
        event.put(
                "group",
                contact.countries().stream()
                        .filter(country -> !country.equals("KZ"))
                        .map(words::country)
                        .collect(Collectors.joining(", ")));
        String lines = telling.lines(record).stream().map(TimelineJs::html).collect(Collectors.joining("<br>"));
        event.put(
                "text",
                Map.of(
                        "headline",
                        html(contact.title()),
                        "text",
                        "<p>" + lines + "</p><p>" + link(links.contact(contact.id())) + "</p>"));
        return event;
    }

    private static void span(DateView date, Map<String, Object> event) {
        String edtf = date.edtf();
        if (edtf.startsWith("[")) {
            LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
            event.put("start_date", parts(String.valueOf(first)));
            if (date.earliest() != null && date.latest() != null) {
                event.put("end_date", parts(date.latest().toString()));
            }
            return;
        }
        int slash = edtf.indexOf('/');
        event.put("start_date", parts(slash < 0 ? edtf : edtf.substring(0, slash)));
        if (slash > 0) {
            event.put("end_date", parts(edtf.substring(slash + 1)));
        }
    }

    /** Year, month and day, as many of them as the text has. */
    private static Map<String, Integer> parts(String text) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("year", Integer.valueOf(text.substring(0, 4)));
        if (text.length() >= 7) {
            parts.put("month", Integer.valueOf(text.substring(5, 7)));
        }
        if (text.length() >= 10) {
            parts.put("day", Integer.valueOf(text.substring(8, 10)));
        }
        return parts;
    }

    private static String link(String address) {
        return "<a href=\"" + html(address) + "\">" + html(address) + "</a>";
    }

    private static String html(@Nullable String text) {
        return String.valueOf(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void end() throws IOException {
        out.append("\n]}\n");
    }
}
