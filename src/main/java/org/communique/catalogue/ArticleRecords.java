package org.communique.catalogue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands articles out to be taken elsewhere, batch by batch, as {@link ContactRecords} does contacts. */
@Component
@Transactional(readOnly = true)
public class ArticleRecords {

    private final JdbcClient sql;
    private final ArticlePages articles;

    ArticleRecords(JdbcClient sql, ArticlePages articles) {
        this.sql = sql;
        this.articles = articles;
    }

    /** How many articles a query has in all, how many appeared on a known day, and when one last changed. */
    public Extent extent(ArticleQuery query) {
        return articles.extent(query);
    }

    /**
     * The next articles of a query, newest first; the total is 0.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<ArticleRecord> batch(ArticleQuery query) {
        Slice<ArticleView> slice = articles.batch(query);
        return new Slice<>(0, records(slice.items()), slice.next());
    }

    /** The cursor after which the page before this one begins; empty when that is the first page. */
    public Optional<String> newer(ArticleQuery query) {
        return articles.newer(query);
    }

    /** The articles of these ids, in this order; ids without an article are left out. */
    public List<ArticleRecord> of(List<Long> ids) {
        Map<Long, ArticleRecord> found = records(articles.views(ids)).stream()
                .collect(Collectors.toMap(record -> record.article().id(), Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<ArticleRecord> records(List<ArticleView> views) {
        Map<Long, Revision> revisions =
                revisions(views.stream().map(ArticleView::id).toArray(Long[]::new));
        return views.stream()
                .map(view -> revisions.getOrDefault(view.id(), Revision.NONE).of(view))
                .toList();
    }

    private record Revision(
            long id,
            int number,
            Instant changedAt,
            List<String> countries,
            @Nullable String outlet) {

        static final Revision NONE = new Revision(0, 1, Instant.EPOCH, List.of(), null);

        ArticleRecord of(ArticleView view) {
            return new ArticleRecord(view, countries, outlet, number, changedAt);
        }
    }

    private Map<Long, Revision> revisions(Long[] ids) {
        return sql
                .sql("""
                        SELECT id, revision, changed_at, outlet,
                               ARRAY(SELECT DISTINCT country FROM claim JOIN contact_country USING (contact_id)
                                     WHERE claim.article_id = article.id ORDER BY country) AS countries
                        FROM article WHERE id = ANY (?)""")
                .param(ids)
                .query((row, i) -> new Revision(
                        row.getLong("id"),
                        Math.max(1, row.getInt("revision")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        List.of(Rows.texts(row, "countries")),
                        row.getString("outlet")))
                .list()
                .stream()
                .collect(Collectors.toMap(Revision::id, Function.identity()));
    }
}
