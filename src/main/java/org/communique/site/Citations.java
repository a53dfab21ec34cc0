package org.communique.site;

import java.time.Clock;
import java.time.LocalDate;
import org.communique.catalogue.ArticleView;
import org.communique.catalogue.TimelineEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to cite a page: what it is, its lasting address, and the day on which it was read. */
@Component
class Citations {

    private final Words words;
    private final Clock clock;

    Citations(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String contact(TimelineEntry contact) {
        return words.say("cite.contact", words.title(contact), String.valueOf(contact.id()), today(), address());
    }

    String article(ArticleView article) {
        String source = article.credit() == null ? article.source().name() : article.credit();
        String from = article.published() == null ? source : source + ", " + words.date(article.published());
        return words.say("cite.article", article.headline(), from, String.valueOf(article.id()), today(), address());
    }

    private String today() {
        return words.edtf(LocalDate.now(clock).toString());
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQuery(null)
                .toUriString();
    }
}
