package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.ArticleVersion.Cause;
import org.communique.reading.CleanArticle;
import org.communique.reading.SourcePage;
import org.communique.recognition.Recognition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which pages enter: keeps the bytes, the article read out of them, and the contacts it tells of. */
@Component
public class Catalogue {

    private final EntityManager entities;
    private final JdbcClient sql;
    private final ArticleVersions versions;
    private final ContactLedger ledger;
    private final ArticleTexts texts;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Catalogue(
            EntityManager entities,
            JdbcClient sql,
            ArticleVersions versions,
            ContactLedger ledger,
            ArticleTexts texts,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.versions = versions;
        this.ledger = ledger;
        this.texts = texts;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a page and what was read out of it. The same page again changes nothing; other bytes, or another reading of
     * the same bytes, make a new version of the article; a page whose body an article already has joins that article.
     */
    @Transactional
    public Kept keep(SourcePage page, CleanArticle article, Recognition recognition) {
        String identity = identity(page, article);
        String bodyHash = Hashes.ofBody(article);
        String fingerprint = Hashes.ofReading(article, recognition);
        Optional<Article> known = byIdentity(identity).or(() -> byBody(bodyHash));
        if (known.isEmpty()) {
            Article created = new Article(ids.next(), bodyHash, clock.instant());
            entities.persist(created);
            created.isKnownAs(identity);
            keepVersion(created, page, identity, new Reading(article, recognition, fingerprint, bodyHash), Cause.FIRST);
            return new Kept(Kept.Change.CREATED, created.id(), "new article");
        }
        return keepAgain(known.get(), page, identity, new Reading(article, recognition, fingerprint, bodyHash));
    }

    private record Reading(CleanArticle article, Recognition recognition, String fingerprint, String bodyHash) {}

    private Kept keepAgain(Article article, SourcePage page, String identity, Reading reading) {
        List<ArticleVersion> read = versions.findByArticleIdOrderByNumberDesc(article.id());
        Optional<Long> held = heldPage(identity, Hashes.of(page.bytes()));
        if (held.isEmpty()) {
            article.isKnownAs(identity);
            boolean capture = byIdentity(identity).isEmpty();
            keepVersion(article, page, identity, reading, Cause.SOURCE);
            return new Kept(
                    Kept.Change.UPDATED,
                    article.id(),
                    capture ? "another capture of an article already held" : "the page has changed");
        }
        boolean same = read.stream()
                .filter(version -> version.sourcePageId() == held.get())
                .findFirst()
                .map(version -> version.fingerprint().equals(reading.fingerprint()))
                .orElse(false);
        if (same) {
            return new Kept(Kept.Change.UNCHANGED, article.id(), "the same page, read the same");
        }
        keepVersion(article, held.get(), reading, Cause.READER, read);
        return new Kept(Kept.Change.UPDATED, article.id(), "the same page, read differently by now");
    }

    private void keepVersion(Article article, SourcePage page, String identity, Reading reading, Cause cause) {
        StoredPage stored = new StoredPage(ids.next(), identity, page, Hashes.of(page.bytes()), clock.instant());
        entities.persist(stored);
        keepVersion(article, stored.id(), reading, cause, versions.findByArticleIdOrderByNumberDesc(article.id()));
    }

    private void keepVersion(Article article, long pageId, Reading reading, Cause cause, List<ArticleVersion> before) {
        int number = before.stream().mapToInt(ArticleVersion::number).max().orElse(0) + 1;
        ArticleVersion version = new ArticleVersion(
                new ArticleVersion.Origin(ids.next(), article.id(), number, pageId, cause, clock.instant()),
                reading.article(),
                reading.recognition(),
                reading.fingerprint());
        entities.persist(version);
        article.show(version, reading.bodyHash());
        entities.flush();
        ledger.record(article, version, reading.recognition());
        texts.index(article, version);
        changes.note("article", article.id());
    }

    private static String identity(SourcePage page, CleanArticle article) {
        String canonical = article.canonicalUrl();
        return canonical != null ? canonical : Objects.requireNonNullElse(page.url(), page.name());
    }

    private Optional<Article> byIdentity(String identity) {
        return found("SELECT article_id FROM article_identity WHERE identity = ?", identity);
    }

    private Optional<Article> byBody(String bodyHash) {
        return found("SELECT min(id) FROM article WHERE body_hash = ? AND merged_into IS NULL", bodyHash);
    }

    private Optional<Article> found(String query, String key) {
        return sql.sql(query).param(key).query(Long.class).optional().map(id -> entities.find(Article.class, id));
    }

    private Optional<Long> heldPage(String identity, String sha256) {
        return sql.sql("SELECT id FROM source_page WHERE identity = ? AND sha256 = ?")
                .params(identity, sha256)
                .query(Long.class)
                .optional();
    }
}
