package org.communique.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.DateView;
import org.communique.catalogue.TimelineEntry;
import org.communique.site.exports.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How to cite a page: what it is, its lasting address, and the day on which it was read. */
@Component
class Citations {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    private final Words words;
    private final SiteAddress site;
    private final Clock clock;

    Citations(Words words, SiteAddress site, Clock clock) {
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    String contact(TimelineEntry contact) {
        String address = site.links().contact(contact.id());
        return words.say("cite.contact", words.title(contact), String.valueOf(contact.id()), today(), address);
    }

    String article(ArticleView article) {
        String source = article.credit() == null ? article.source().name() : article.credit();
        String from = article.published() == null ? source : source + ", " + words.date(article.published());
        String address = site.links().article(article.id());
        return words.say("cite.article", article.headline(), from, String.valueOf(article.id()), today(), address);
    }

    private String today() {
        return words.edtf(LocalDate.now(clock).toString());
    }

    Reference reference(ArticleView article) {
        String url = article.source().url();
        return new Reference(
                "communique-article-" + article.id(),
                true,
                article.headline(),
                article.byline(),
                publication(article),
                article.published(),
                url != null && url.startsWith("http") ? url : null,
                site.links().article(article.id()),
                words.say("site.name"),
                words.say("cite.entry.article", String.valueOf(article.id())),
                article.language(),
                LocalDate.now(clock));
    }

    /** Its day is part of what it is called: nobody published it on that day. */
    Reference reference(TimelineEntry contact) {
        return new Reference(
                "communique-contact-" + contact.id(),
                false,
                contact.title() + ", " + words.date(contact.date()),
                null,
                words.say("site.name"),
                null,
                null,
                site.links().contact(contact.id()),
                words.say("site.name"),
                words.say("cite.entry.contact", String.valueOf(contact.id())),
                words.say("language.tag"),
                LocalDate.now(clock));
    }

    /** The agency that filed it, else whom the page credits, else the archive itself. */
    String publication(ArticleView article) {
        String agency = article.dateline().agency();
        return Objects.requireNonNullElse(agency, Objects.requireNonNullElse(article.credit(), words.say("site.name")));
    }

    /** What reference managers read out of a page, by the published names of {@code citation_*}. */
    List<Meta> metas(ArticleView article) {
        List<Meta> metas = new ArrayList<>();
        metas.add(new Meta("citation_title", article.headline()));
        metas.add(new Meta("citation_journal_title", publication(article)));
        DateView published = article.published();
        if (published != null && published.isWholeDays()) {
            metas.add(new Meta(
                    "citation_publication_date", SLASHED.format(Objects.requireNonNull(published.earliest()))));
        } else if (published != null && published.edtf().matches("\\d{4}(-\\d\\d)?")) {
            metas.add(new Meta("citation_publication_date", published.edtf().replace('-', '/')));
        }
        add(metas, "citation_author", article.byline());
        metas.add(new Meta("citation_language", article.language()));
        metas.add(new Meta("citation_public_url", site.links().article(article.id())));
        metas.add(new Meta("DC.type", "newspaperArticle"));
        return metas;
    }

    private static void add(List<Meta> metas, String name, @Nullable String content) {
        if (content != null) {
            metas.add(new Meta(name, content));
        }
    }
}
