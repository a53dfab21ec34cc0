package org.communique.site.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactView;
import org.communique.catalogue.DateView;
import org.communique.catalogue.ParticipantView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Pages for machines, in the words of schema.org. A date that is not one day or a span of days is left out. */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Links links;

    public LinkedData(Links links) {
        this.links = links;
    }

    /** An article as NewsArticle. */
    public String article(ArticleView article, String publication) {
        Map<String, @Nullable Object> data = thing("NewsArticle", links.article(article.id()));
        data.put("headline", article.headline());
        data.put("inLanguage", article.language());
        DateView published = article.published();
        if (published != null && published.isWholeDays()) {
            data.put("datePublished", published.edtf());
        }
        data.put("author", article.byline() == null ? null : person(article.byline()));
        data.put("publisher", Map.of("@type", "Organization", "name", publication));
        data.put("articleSection", article.section().isEmpty() ? null : article.section());
        data.put("keywords", article.tags().isEmpty() ? null : article.tags());
        data.put("isBasedOn", article.source().url());
        data.put(
                "about",
                references(
                        "Event", article.contacts().stream().map(links::contact).toList()));
        return written(data);
    }

    /** A contact as Event. */
    public String contact(ContactView view) {
        TimelineEntry contact = view.contact();
        Map<String, @Nullable Object> data = thing("Event", links.contact(contact.id()));
        data.put("name", contact.title());
        DateView date = contact.date();
        if (date != null && date.isWholeDays()) {
            data.put("startDate", Objects.toString(date.earliest()));
            data.put("endDate", Objects.toString(date.latest()));
        }
        boolean call = contact.kind().endsWith("-call");
        data.put("eventAttendanceMode", "https://schema.org/" + (call ? "Online" : "Offline") + "EventAttendanceMode");
        data.put("location", contact.place() == null ? null : Map.of("@type", "Place", "name", contact.place()));
        data.put("attendee", contact.participants().stream().map(this::attendee).toList());
        data.put("superEvent", contact.partOf() == null ? null : reference("Event", links.contact(contact.partOf())));
        data.put(
                "subEvent",
                references(
                        "Event",
                        view.parts().stream()
                                .map(part -> links.contact(part.id()))
                                .toList()));
        data.put(
                "subjectOf",
                references(
                        "NewsArticle",
                        contact.articles().stream().map(links::article).toList()));
        return written(data);
    }

    private Map<String, @Nullable Object> attendee(ParticipantView participant) {
        Map<String, @Nullable Object> person = new LinkedHashMap<>(person(participant.name()));
        person.put("url", links.official(participant.official()));
        if (participant.role() != null) {
            person.put("jobTitle", participant.role());
        }
        return person;
    }

    private static Map<String, String> person(String name) {
        return Map.of("@type", "Person", "name", name);
    }

    private static Map<String, @Nullable Object> thing(String type, String address) {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("@id", address);
        thing.put("url", address);
        return thing;
    }

    private static Map<String, String> reference(String type, String address) {
        return Map.of("@type", type, "@id", address);
    }

    private static @Nullable List<Map<String, String>> references(String type, List<String> addresses) {
        return addresses.isEmpty()
                ? null
                : addresses.stream().map(address -> reference(type, address)).toList();
    }

    /** Inside of a page no text of the data may end the element that holds it. */
    private static String written(Map<String, @Nullable Object> data) {
        data.values().removeIf(Objects::isNull);
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
