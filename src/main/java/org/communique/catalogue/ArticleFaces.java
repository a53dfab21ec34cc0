package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The version that an article shows: what was read, with a curator's corrections over it. */
@Component
class ArticleFaces {

    private final EntityManager entities;
    private final ArticleOverlay overlay;
    private final Claims claims;
    private final ContactDerivation contacts;
    private final Changes changes;

    ArticleFaces(
            EntityManager entities,
            ArticleOverlay overlay,
            Claims claims,
            ContactDerivation contacts,
            Changes changes) {
        this.entities = entities;
        this.overlay = overlay;
        this.claims = claims;
        this.contacts = contacts;
        this.changes = changes;
    }

    /** What was read of the article, beneath the corrections. */
    ArticleVersion read(Article article) {
        ArticleVersion shown = entities.find(ArticleVersion.class, article.shownVersion());
        Long read = shown.corrects();
        return read == null ? shown : entities.find(ArticleVersion.class, read);
    }

    /** Shows what was read with the corrections over it, and returns that face. */
    ArticleVersion show(Article article, ArticleVersion read) {
        ArticleVersion face = overlay.over(read);
        article.show(face, entities.find(StoredPage.class, face.sourcePageId()));
        entities.flush();
        return face;
    }

    void index(Article article) {
        changes.note("article", article.id());
    }

    /** Corrections have changed: the article, its claims and their contacts follow. */
    void showAgain(long id) {
        Article article = entities.find(Article.class, id);
        ArticleVersion face = show(article, read(article));
        claims.findByArticleIdOrderByNumber(id).forEach(claim -> claim.isOf(face));
        entities.flush();
        contacts.derive(claims.findByArticleIdOrderByNumber(id).stream()
                .map(Claim::contactId)
                .collect(Collectors.toSet()));
        index(article);
    }
}
