package org.communique.site.exports;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.TimelineEntry;

/** A result as a feed (RFC 4287), paged (RFC 5005); an entry's {@code updated} moves whenever its record does. */
final class AtomFeed implements ResultWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PAGING = "http://a9.com/-/spec/opensearch/1.1/";

    private final Xml xml;
    private final Links links;
    private final Wording words;
    private final Telling telling;

    AtomFeed(Writer out, Links links, Wording words) {
        this.xml = new Xml(out);
        this.links = links;
        this.words = words;
        this.telling = new Telling(words);
    }

    @Override
    public void begin(Result result) {
        xml.open("feed", "xmlns", NAMESPACE, "xmlns:opensearch", PAGING, "xml:lang", words.say("language.tag"))
                .text("id", links.tag(result.key()))
                .text("title", result.title())
                .text("subtitle", words.say("export.feed." + result.subject().token(), result.total()))
                .text("updated", moment(result.changedAt()));
        xml.open("author")
                .text("name", words.say("site.name"))
                .text("uri", links.at("/"))
                .close();
        xml.text("generator", words.say("site.name"), "uri", links.at("/"));
        link("self", result.self(), Form.ATOM.mediaType());
        link("alternate", result.page(), "text/html");
        link("first", result.first(), Form.ATOM.mediaType());
        if (result.previous() != null) {
            link("previous", result.previous(), Form.ATOM.mediaType());
        }
        if (result.next() != null) {
            link("next", result.next(), Form.ATOM.mediaType());
        }
        xml.text("opensearch:totalResults", String.valueOf(result.total()));
    }

    private void link(String relation, String address, String type) {
        xml.empty("link", "rel", relation, "type", type, "href", address);
    }

    @Override
    public void contact(ContactRecord record) {
        TimelineEntry contact = record.contact();
        xml.open("entry")
                .text("id", links.tag("contact/" + contact.id()))
                .text("title", contact.title() + ", " + words.date(contact.date()))
                .text("updated", moment(record.changedAt()));
        link("alternate", links.contact(contact.id()), "text/html");
        record.reports().forEach(report -> link("related", links.article(report.article()), "text/html"));
        xml.empty(
                "category",
                "term",
                contact.kind(),
                "scheme",
                links.tag("kind"),
                "label",
                words.say("kind." + contact.kind()));
        countries(contact.countries());
        xml.text("summary", String.join("\n", telling.lines(record)), "type", "text")
                .close();
    }

    @Override
    public void article(ArticleRecord record) {
        ArticleView article = record.article();
        String day = article.published() == null ? "" : ", " + words.date(article.published());
        xml.open("entry", "xml:lang", article.language())
                .text("id", links.tag("article/" + article.id()))
                .text("title", article.headline() + day)
                .text("updated", moment(record.changedAt()));
        link("alternate", links.article(article.id()), "text/html");
        article.contacts().forEach(contact -> link("related", links.contact(contact), "text/html"));
        countries(record.countries());
        xml.text("summary", telling.summary(article), "type", "text").close();
    }

    private void countries(List<String> countries) {
        for (String country : countries) {
            xml.empty("category", "term", country, "scheme", links.tag("country"), "label", words.country(country));
        }
    }

    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void end() {
        xml.close().end();
    }
}
