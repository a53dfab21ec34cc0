package org.communique.site.exports;

import static org.communique.site.exports.ContactRow.orEmpty;

import java.util.ArrayList;
import java.util.List;
import org.communique.catalogue.ArticleRecord;
import org.communique.catalogue.ArticleView;

/** An article as a row. */
final class ArticleRow {

    static final Object[] COLUMNS = {
        "id",
        "headline",
        "headline_derived",
        "published",
        "earliest",
        "latest",
        "basis",
        "dateline_place",
        "dateline_agency",
        "section",
        "credit",
        "photo_credit",
        "byline",
        "tags",
        "language",
        "countries",
        "contacts",
        "source_name",
        "source_url",
        "source_sha256",
        "source_media_type",
        "outlet",
        "text",
        "address"
    };

    private ArticleRow() {}

    static Object[] of(ArticleRecord record, Links links) {
        ArticleView article = record.article();
        List<Object> cells = new ArrayList<>(List.of(article.id(), article.headline(), article.headlineDerived()));
        cells.addAll(ContactRow.date(article.published()));
        cells.addAll(List.of(
                orEmpty(article.dateline().place()),
                orEmpty(article.dateline().agency()),
                article.section(),
                orEmpty(article.credit()),
                orEmpty(article.photoCredit()),
                orEmpty(article.byline())));
        cells.addAll(List.of(article.tags(), article.language(), record.countries(), article.contacts()));
        cells.addAll(List.of(
                article.source().name(),
                orEmpty(article.source().url()),
                article.source().sha256(),
                article.source().mediaType(),
                orEmpty(record.outlet()),
                String.join("\n\n", article.paragraphs()),
                links.article(article.id())));
        return cells.toArray();
    }
}
