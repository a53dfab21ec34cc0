package org.communique.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.reading.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a curator's corrections over what was read of an article: the outcome is a version of its own. */
@Component
class ArticleOverlay {

    private final EntityManager entities;
    private final ArticleVersions versions;
    private final CorrectionRows corrections;
    private final Ids ids;
    private final Clock clock;

    ArticleOverlay(EntityManager entities, ArticleVersions versions, CorrectionRows corrections, Ids ids, Clock clock) {
        this.entities = entities;
        this.versions = versions;
        this.corrections = corrections;
        this.ids = ids;
        this.clock = clock;
    }

    /** The version to show for what was read: itself, unless corrections stand. */
    ArticleVersion over(ArticleVersion read) {
        Overlay overlay = corrections.of(CorrectionTarget.ARTICLE, read.articleId());
        if (overlay.isEmpty()) {
            return read;
        }
        Map<String, @Nullable Object> fields = fields(read);
        overlay.fields()
                .keySet()
                .forEach(field ->
                        corrections.markAgainst(CorrectionTarget.ARTICLE, read.articleId(), field, fields.get(field)));
        List<ArticleVersion> all = versions.findByArticleIdOrderByNumberDesc(read.articleId());
        ArticleVersion corrected = new ArticleVersion(
                new ArticleVersion.Origin(
                        ids.next(),
                        read.articleId(),
                        all.get(0).number() + 1,
                        read.sourcePageId(),
                        ArticleVersion.Cause.CURATOR,
                        clock.instant()),
                read,
                overlay);
        return all.stream()
                .filter(former -> Objects.equals(former.corrects(), read.id())
                        && fields(former).equals(fields(corrected)))
                .findFirst()
                .orElseGet(() -> kept(corrected));
    }

    private ArticleVersion kept(ArticleVersion version) {
        entities.persist(version);
        entities.flush();
        return version;
    }

    /** What a curator may correct, as JSON holds it. */
    static Map<String, @Nullable Object> fields(ArticleVersion version) {
        Dated published = version.published();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("headline", version.headline());
        fields.put("published", published == null ? null : published.date().toString());
        fields.put("dateline-place", version.datelinePlace());
        fields.put("dateline-agency", version.datelineAgency());
        fields.put("section", version.section());
        fields.put("credit", version.credit());
        fields.put("photo-credit", version.photoCredit());
        fields.put("byline", version.byline());
        fields.put("tags", version.tags());
        fields.put("language", version.language());
        return fields;
    }
}
