package org.communique.site.exports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result for TimelineJS of the Knight Lab. Its dates are as coarse as the archive's; what is known between bounds
 * spans them, and its {@code display_date} says so. What has no date is left out and counted in the title.
 */
final class TimelineJs implements ResultWriter {

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
        String about = words.say("export.timeline." + result.subject().token(), result.total(), result.undated());
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
        TimelineEntry contact = record.contact();
        event(
                "contact-" + contact.id(),
                contact.date(),
                contact.countries(),
                text(contact.title(), telling.lines(record), links.contact(contact.id())));
    }

    @Override
    public void article(ArticleRecord record) throws IOException {
        ArticleView article = record.article();
        List<String> lines = telling.summary(article).lines().toList();
        event(
                "article-" + article.id(),
                article.published(),
                record.countries(),
                text(article.headline(), lines, links.article(article.id())));
    }

    private void event(String id, @Nullable DateView date, List<String> countries, Map<String, String> text)
            throws IOException {
        if (date == null) {
            return;
        }
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("unique_id", id);
        span(date, event);
        event.put("display_date", words.date(date));
        event.put(
                "group",
                countries.stream()
                        .filter(country -> !country.equals("KZ"))
                        .map(words::country)
                        .collect(Collectors.joining(", ")));
        event.put("text", text);
        out.append(begun ? ",\n" : "\n").append(JSON.writeValueAsString(event));
        begun = true;
    }

    private static Map<String, String> text(String headline, List<String> lines, String address) {
        String told = lines.stream().map(TimelineJs::html).collect(Collectors.joining("<br>"));
        return Map.of("headline", html(headline), "text", "<p>" + told + "</p><p>" + link(address) + "</p>");
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
