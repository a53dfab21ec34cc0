package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.catalogue.ArticleVersion.Cause;
import org.communique.reading.CleanArticle;
import org.communique.reading.Fingerprint;
import org.communique.reading.SourcePage;
import org.communique.recognition.Recognition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which pages enter: keeps the bytes, the article read out of them, and the contacts it tells of. */
@Component
public class Catalogue {

    private final EntityManager entities;
    private final JdbcClient sql;
    private final ArticleVersions versions;
    private final Fingerprints fingerprints;
    private final ContactLedger ledger;
    private final ShownFields fields;
    private final ArticleFaces faces;
    private final Ids ids;
    private final Clock clock;

    Catalogue(
            EntityManager entities,
            JdbcClient sql,
            ArticleVersions versions,
            Fingerprints fingerprints,
            ContactLedger ledger,
            ShownFields fields,
            ArticleFaces faces,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.versions = versions;
        this.fingerprints = fingerprints;
        this.ledger = ledger;
        this.fields = fields;
        this.faces = faces;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a page and what was read out of it. The same page again changes nothing; other bytes, or another reading of
     * the same bytes, make a new version of the article; a page whose body an article already has joins that article.
     */
    @Transactional
    public Kept keep(SourcePage page, CleanArticle article, Recognition recognition) {
        Reading reading = new Reading(page, identity(page, article), article, recognition);
        return byIdentity(reading.identity())
                .map(held -> keepAgain(held, reading))
                .or(() -> fingerprints
                        .sameArticle(reading.fingerprint())
                        .map(id -> keepCapture(entities.find(Article.class, id), reading)))
                .orElseGet(() -> keepNew(reading));
    }

    private Kept keepNew(Reading reading) {
        Article article = new Article(ids.next(), clock.instant());
        entities.persist(article);
        article.isKnownAs(reading.identity());
        show(article, newVersion(article, reading, keepPage(reading), Cause.FIRST), reading);
        return new Kept(Kept.Change.CREATED, article.id(), "new article", List.of());
    }

    /** Another page with an article that is held already: the fuller and better dated of both is shown. */
    private Kept keepCapture(Article article, Reading reading) {
        return updated(article, "another capture of an article already held", () -> {
            article.isKnownAs(reading.identity());
            ArticleVersion version = newVersion(article, reading, keepPage(reading), Cause.SOURCE);
            if (version.isFullerThan(faces.read(article))) {
                show(article, version, reading);
            }
        });
    }

    private Kept keepAgain(Article article, Reading reading) {
        Optional<Long> held = heldPage(reading.identity(), reading.sha256());
        if (held.isEmpty()) {
            return updated(
                    article,
                    "the page has changed",
                    () -> show(article, newVersion(article, reading, keepPage(reading), Cause.SOURCE), reading));
        }
        Optional<ArticleVersion> before = lastReading(article, held.get());
        if (before.filter(version -> version.fingerprint().equals(reading.hash()))
                .isPresent()) {
            return new Kept(Kept.Change.UNCHANGED, article.id(), "the same page, read the same", List.of());
        }
        boolean shown = before.isEmpty() || faces.read(article) == before.get();
        return updated(article, "the same page, read differently by now", () -> {
            ArticleVersion version = newVersion(article, reading, held.get(), Cause.READER);
            if (shown) {
                show(article, version, reading);
            }
        });
    }

    /** Changes an article, and tells what of it reads differently afterwards. */
    private Kept updated(Article article, String reason, Runnable change) {
        Map<String, @Nullable String> before = fields.of(article);
        change.run();
        entities.flush();
        return new Kept(Kept.Change.UPDATED, article.id(), reason, FieldChange.between(before, fields.of(article)));
    }

    private Optional<ArticleVersion> lastReading(Article article, long page) {
        return versions.findByArticleIdOrderByNumberDesc(article.id()).stream()
                .filter(version -> version.sourcePageId() == page && version.corrects() == null)
                .findFirst();
    }

    private ArticleVersion newVersion(Article article, Reading reading, long page, Cause cause) {
        int number = versions.findByArticleIdOrderByNumberDesc(article.id()).stream()
                        .mapToInt(ArticleVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        ArticleVersion version = new ArticleVersion(
                new ArticleVersion.Origin(ids.next(), article.id(), number, page, cause, clock.instant()),
                reading.article(),
                reading.recognition(),
                reading.hash());
        entities.persist(version);
        entities.flush();
        fingerprints.keep(version, reading.fingerprint());
        return version;
    }

    /** Makes a version the article's face; the contacts are those that it tells of. */
    private void show(Article article, ArticleVersion version, Reading reading) {
        ArticleVersion face = faces.show(article, version);
        ledger.record(article, face, reading.recognition());
        faces.index(article, face);
    }

    private long keepPage(Reading reading) {
        StoredPage page =
                new StoredPage(ids.next(), reading.identity(), reading.page(), reading.sha256(), clock.instant());
        entities.persist(page);
        return page.id();
    }

    /** A page with all that was read out of it. */
    private record Reading(
            SourcePage page,
            String identity,
            CleanArticle article,
            Recognition recognition,
            Fingerprint fingerprint,
            String sha256,
            String hash) {

        Reading(SourcePage page, String identity, CleanArticle article, Recognition recognition) {
            this(
                    page,
                    identity,
                    article,
                    recognition,
                    Fingerprint.of(article),
                    Hashes.of(page.bytes()),
                    Hashes.ofReading(article, recognition));
        }
    }

    private static String identity(SourcePage page, CleanArticle article) {
        String canonical = article.canonicalUrl();
        return canonical != null ? canonical : Objects.requireNonNullElse(page.url(), page.name());
    }

    private Optional<Article> byIdentity(String identity) {
        return sql.sql("SELECT article_id FROM article_identity WHERE identity = ?")
                .param(identity)
                .query(Long.class)
                .optional()
                .map(id -> entities.find(Article.class, id));
    }

    private Optional<Long> heldPage(String identity, String sha256) {
        return sql.sql("SELECT id FROM source_page WHERE identity = ? AND sha256 = ?")
                .params(identity, sha256)
                .query(Long.class)
                .optional();
    }
}
