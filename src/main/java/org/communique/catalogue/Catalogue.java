package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.catalogue.ArticleVersion.Cause;
import org.communique.catalogue.Kept.Change;
import org.communique.catalogue.Trace.MovedClaim;
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
    private final FormerStates states;
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
            FormerStates states,
            ContactLedger ledger,
            ShownFields fields,
            ArticleFaces faces,
            Ids ids,
            Clock clock) {
        this.entities = entities;
        this.sql = sql;
        this.versions = versions;
        this.fingerprints = fingerprints;
        this.states = states;
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
    public Kept keep(Reading reading) {
        return held(reading)
                .map(held -> held.page() == null
                        ? keepAgain(held.article(), reading)
                        : keepAgain(held.article(), held.page(), reading))
                .or(() -> fingerprints
                        .sameArticle(reading.fingerprint())
                        .map(id -> keepCapture(entities.find(Article.class, id), reading)))
                .orElseGet(() -> keepNew(reading));
    }

    /** Reads an article anew from the page that it shows, with a newer reader, recogniser or authority. */
    @Transactional
    public Kept rederive(long id, Reading reading) {
        Article held = entities.find(Article.class, id);
        if (held == null) {
            return Kept.of(Change.UNCHANGED, id, "the article was removed meanwhile");
        }
        return keepAgain(held, faces.read(held).sourcePageId(), reading);
    }

    private Kept keepNew(Reading reading) {
        Article article = new Article(ids.next(), clock.instant());
        article.isKnownAs(reading.identity());
        StoredPage page = keepPage(reading);
        ArticleVersion version = versionOf(article, reading, page.id(), Cause.FIRST, 1);
        article.show(version, page);
        entities.persist(article);
        entities.persist(version);
        List<MovedClaim> moved = tell(article, version, reading);
        fingerprints.keep(version, reading.fingerprint());
        Trace trace = new Trace(Trace.NOTHING, moved);
        return new Kept(Change.CREATED, article.id(), "new article", List.of(), trace);
    }

    /** Another page with an article that is held already: the fuller and better dated of both is shown. */
    private Kept keepCapture(Article article, Reading reading) {
        return updated(article, "another capture of an article already held", () -> {
            article.isKnownAs(reading.identity());
            ArticleVersion version =
                    newVersion(article, reading, keepPage(reading).id(), Cause.SOURCE);
            return version.isFullerThan(faces.read(article)) ? show(article, version, reading) : List.of();
        });
    }

    private Kept keepAgain(Article article, Reading reading) {
        Optional<Long> held = heldPage(reading.identity(), reading.sha256());
        if (held.isEmpty()) {
            return updated(
                    article,
                    "the page has changed",
                    () -> show(
                            article,
                            newVersion(article, reading, keepPage(reading).id(), Cause.SOURCE),
                            reading));
        }
        return keepAgain(article, held.get(), reading);
    }

    private Kept keepAgain(Article article, long page, Reading reading) {
        Optional<ArticleVersion> before = lastReading(article, page);
        if (before.filter(version -> version.fingerprint().equals(reading.hash()))
                .isPresent()) {
            return Kept.of(Change.UNCHANGED, article.id(), "the same page, read the same");
        }
        boolean shown = before.isEmpty() || faces.read(article) == before.get();
        return updated(article, "the same page, read differently by now", () -> {
            ArticleVersion version = newVersion(article, reading, page, Cause.READER);
            return shown ? show(article, version, reading) : List.of();
        });
    }

    /** Changes an article, and tells what of it reads differently afterwards. */
    private Kept updated(Article article, String reason, Supplier<List<MovedClaim>> change) {
        Map<String, @Nullable String> before = fields.of(article);
        String state = states.of(article.id());
        Trace trace = new Trace(state, change.get());
        entities.flush();
        List<FieldChange> changed = FieldChange.between(before, fields.of(article));
        return new Kept(Change.UPDATED, article.id(), reason, changed, trace);
    }

    private Optional<ArticleVersion> lastReading(Article article, long page) {
        return versions.findByArticleIdOrderByNumberDesc(article.id()).stream()
                .filter(version -> version.sourcePageId() == page && version.corrects() == null)
                .findFirst();
    }

    private ArticleVersion newVersion(Article article, Reading reading, long page, Cause cause) {
        int last = versions.findByArticleIdOrderByNumberDesc(article.id()).stream()
                .mapToInt(ArticleVersion::number)
                .max()
                .orElse(0);
        ArticleVersion version = versionOf(article, reading, page, cause, last + 1);
        entities.persist(version);
        entities.flush();
        fingerprints.keep(version, reading.fingerprint());
        return version;
    }

    private ArticleVersion versionOf(Article article, Reading reading, long page, Cause cause, int number) {
        return new ArticleVersion(
                new ArticleVersion.Origin(ids.next(), article.id(), number, page, cause, clock.instant()),
                reading.article(),
                reading.recognition(),
                reading.hash());
    }

    /** Makes a version the article's face; the contacts are those that it tells of. */
    private List<MovedClaim> show(Article article, ArticleVersion version, Reading reading) {
        return tell(article, faces.show(article, version), reading);
    }

    private List<MovedClaim> tell(Article article, ArticleVersion face, Reading reading) {
        List<MovedClaim> moved = ledger.record(article, face, reading.recognition());
        faces.index(article);
        return moved;
    }

    private StoredPage keepPage(Reading reading) {
        StoredPage page =
                new StoredPage(ids.next(), reading.identity(), reading.page(), reading.sha256(), clock.instant());
        entities.persist(page);
        return page;
    }

    /** @param page the very bytes, held under another name */
    private record Held(Article article, @Nullable Long page) {}

    /** By its address or name; else the very bytes under another name, and nothing said of another address. */
    private Optional<Held> held(Reading reading) {
        return sql.sql("""
                        SELECT article_id, NULL::bigint AS page FROM article_identity WHERE identity = :identity
                        UNION ALL (
                            SELECT version.article_id, page.id FROM source_page page
                            JOIN article_version version ON version.source_page_id = page.id
                            WHERE page.sha256 = :sha256 AND (:url::text IS NULL OR page.url = :url)
                            ORDER BY version.id LIMIT 1)
                        ORDER BY page NULLS FIRST LIMIT 1""")
                .param("identity", reading.identity())
                .param("sha256", reading.sha256())
                .param("url", reading.page().url())
                .query((row, i) ->
                        new Held(entities.find(Article.class, row.getLong("article_id")), Rows.number(row, "page")))
                .optional();
    }

    private Optional<Long> heldPage(String identity, String sha256) {
        return sql.sql("SELECT id FROM source_page WHERE identity = ? AND sha256 = ?")
                .params(identity, sha256)
                .query(Long.class)
                .optional();
    }
}
