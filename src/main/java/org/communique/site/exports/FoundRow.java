package org.communique.site.exports;

import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.ContactRecord;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What a contact and an article have in common, as a row. */
final class FoundRow {

    static final Object[] COLUMNS = {
        "type", "id", "date", "earliest", "latest", "basis", "countries", "title", "contacts", "articles", "address"
    };

    private FoundRow() {}

    static Object[] of(ContactRecord record, Links links) {
        TimelineEntry contact = record.contact();
        List<Object> cells = begun("contact", contact.id(), contact.date());
        cells.addAll(List.of(contact.countries(), contact.title(), "", contact.articles()));
        cells.add(links.contact(contact.id()));
        return cells.toArray();
    }

    static Object[] of(ArticleRecord record, Links links) {
        ArticleView article = record.article();
        List<Object> cells = begun("article", article.id(), article.published());
        cells.addAll(List.of(record.countries(), article.headline(), article.contacts(), ""));
        cells.add(links.article(article.id()));
        return cells.toArray();
    }

    private static List<Object> begun(String type, long id, @Nullable DateView date) {
        List<Object> cells = new ArrayList<>(List.of(type, id));
        cells.addAll(ContactRow.date(date));
        return cells;
    }
}
