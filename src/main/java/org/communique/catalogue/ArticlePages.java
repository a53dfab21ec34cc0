package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what articles say. */
@Component
@Transactional(readOnly = true)
public class ArticlePages {

    private static final String ARTICLE = """
            SELECT article.id AS article_id, article.sort_day, version.*,
                   page.name AS page_name, page.url, page.sha256, page.media_type,
                   ARRAY(SELECT text FROM paragraph WHERE version_id = version.id ORDER BY number) AS paragraphs,
                   ARRAY(SELECT text FROM stripped WHERE version_id = version.id ORDER BY number) AS stripped_texts,
                   ARRAY(SELECT contact_id FROM claim JOIN contact ON contact.id = contact_id AND contact.live
                         WHERE claim.article_id = article.id ORDER BY number) AS contacts
            FROM article
            JOIN article_version version ON version.id = article.shown_version
            JOIN source_page page ON page.id = version.source_page_id
            WHERE\s""";

    private static final String FROM = """
            FROM article JOIN article_version version ON version.id = article.shown_version
            WHERE\s""";

    private final JdbcClient sql;
    private final Filter filters;
    private final Entries entries;
    private final ClaimViews claims;

    ArticlePages(JdbcClient sql, Filter filters, Entries entries, ClaimViews claims) {
        this.sql = sql;
        this.filters = filters;
        this.entries = entries;
        this.claims = claims;
    }

    /**
     * @throws NotInCatalogue when there is no such article
     * @throws MovedInCatalogue when it was merged with another
     */
    public ArticlePage article(long id) {
        ArticleView article = view(id);
        return new ArticlePage(
                article,
                outlet(id),
                tails(id),
                removed(id),
                entries.of(article.contacts()),
                claims.ofArticle(id),
                versions(id));
    }

    private @Nullable String outlet(long id) {
        return sql.sql("SELECT coalesce(outlet, '') FROM article WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .filter(known -> !known.isEmpty())
                .orElse(null);
    }

    /**
     * @throws NotInCatalogue when there is no such article
     * @throws MovedInCatalogue when it was merged with another
     */
    public ArticleView view(long id) {
        mergedInto(id).ifPresent(now -> {
            throw new MovedInCatalogue(now.toString());
        });
        return sql.sql(ARTICLE + "article.id = ?")
                .param(id)
                .query((row, i) -> article(row))
                .optional()
                .orElseThrow(() -> missing(id));
    }

    /** The articles of these ids, in no order. */
    List<ArticleView> views(List<Long> ids) {
        return sql.sql(ARTICLE + "article.merged_into IS NULL AND article.id = ANY (?)")
                .param(ids.toArray(Long[]::new))
                .query((row, i) -> article(row))
                .list();
    }

    private RuntimeException missing(long id) {
        boolean removed = sql.sql("SELECT EXISTS (SELECT FROM removed_article WHERE id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        return removed
                ? new GoneFromCatalogue(
                        "The article " + id + " was taken out of the archive with the import that brought it")
                : new NotInCatalogue("There is no article " + id);
    }

    private Optional<Long> mergedInto(long id) {
        return sql.sql("SELECT merged_into FROM article WHERE id = ? AND merged_into IS NOT NULL")
                .param(id)
                .query(Long.class)
                .optional();
    }

    /**
     * The bytes that the shown version was read from.
     *
     * @throws NotInCatalogue when there is no such article
     */
    public byte[] original(long id) {
        return sql.sql("""
                        SELECT page.bytes
                        FROM article
                        JOIN article_version version ON version.id = article.shown_version
                        JOIN source_page page ON page.id = version.source_page_id
                        WHERE article.id = ?""")
                .param(id)
                .query((row, i) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new NotInCatalogue("There is no article " + id));
    }

    /**
     * Newest first.
     *
     * @throws NoSuchCursor when {@code after} is no cursor of this list
     */
    public Slice<ArticleView> articles(ArticleQuery query) {
        Conditions filter = filters.of(query);
        long total = sql.sql("SELECT count(*) " + FROM + filter)
                .params(filter.parameters())
                .query(Long.class)
                .single();
        return slice(query, filter, total);
    }

    /** The same; the total is not counted again, it is 0. */
    Slice<ArticleView> batch(ArticleQuery query) {
        return slice(query, filters.of(query), 0);
    }

    Extent extent(ArticleQuery query) {
        Conditions filter = filters.of(query);
        return sql.sql(Extents.select("version.published_edtf", "article.changed_at") + FROM + filter)
                .params(filter.parameters())
                .query((row, i) -> Extents.read(row))
                .single();
    }

    private Slice<ArticleView> slice(ArticleQuery query, Conditions filter, long total) {
        Conditions page = filter.after(Cursor.parseNullable(query.after()), "article.sort_day", "article.id");
        List<Keyed> found = sql.sql(ARTICLE + page + " ORDER BY article.sort_day DESC, article.id DESC LIMIT :limit")
                .params(page.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Keyed(
                        new Cursor(row.getDate("sort_day").toLocalDate(), row.getLong("article_id")), article(row)))
                .list();
        return Slice.of(
                total,
                found,
                query.limit(),
                Keyed::article,
                keyed -> keyed.key().toString());
    }

    /** The cursor after which the page before this one begins; empty when that is the first page. */
    Optional<String> newer(ArticleQuery query) {
        Cursor after = Cursor.parseNullable(query.after());
        if (after == null) {
            return Optional.empty();
        }
        Conditions filter = filters.of(query).upTo(after, "article.sort_day", "article.id");
        List<Cursor> keys = sql.sql("SELECT article.sort_day, article.id " + FROM + filter
                        + " ORDER BY article.sort_day, article.id LIMIT :limit")
                .params(filter.parameters())
                .param("limit", query.limit() + 1)
                .query((row, i) -> new Cursor(row.getDate("sort_day").toLocalDate(), row.getLong("id")))
                .list();
        return keys.size() > query.limit() ? Optional.of(keys.get(query.limit()).toString()) : Optional.empty();
    }

    private record Keyed(Cursor key, ArticleView article) {}

    private static ArticleView article(ResultSet row) throws SQLException {
        Set<Long> contacts = new LinkedHashSet<>(List.of(Rows.numbers(row, "contacts")));
        return new ArticleView(
                row.getLong("article_id"),
                row.getString("headline"),
                row.getBoolean("headline_derived"),
                Entries.date(row, "published_"),
                new ArticleView.DatelineView(row.getString("dateline_place"), row.getString("dateline_agency")),
                List.of(Rows.texts(row, "section")),
                row.getString("credit"),
                row.getString("photo_credit"),
                row.getString("byline"),
                List.of(Rows.texts(row, "tags")),
                row.getString("language"),
                List.of(Rows.texts(row, "paragraphs")),
                new ArticleView.SourceView(
                        row.getString("page_name"),
                        row.getString("url"),
                        row.getString("sha256"),
                        row.getString("media_type")),
                List.of(Rows.texts(row, "stripped_texts")),
                List.copyOf(contacts));
    }

    private List<Integer> tails(long id) {
        return sql.sql("""
                        SELECT paragraph.number FROM article
                        JOIN paragraph ON paragraph.version_id = article.shown_version
                        WHERE article.id = ? AND paragraph.tail ORDER BY 1""").param(id).query(Integer.class).list();
    }

    private List<ArticlePage.Removed> removed(long id) {
        return sql.sql("""
                        SELECT stripped.text, stripped.reason FROM article
                        JOIN stripped ON stripped.version_id = article.shown_version
                        WHERE article.id = ? ORDER BY stripped.number""")
                .param(id)
                .query((row, i) -> new ArticlePage.Removed(row.getString("text"), row.getString("reason")))
                .list();
    }

    private List<ArticlePage.Version> versions(long id) {
        return sql.sql("""
                        SELECT version.number, version.read_at, page.sha256, version.cause
                        FROM article_version version JOIN source_page page ON page.id = version.source_page_id
                        WHERE version.article_id = ? ORDER BY version.number DESC""")
                .param(id)
                .query((row, i) -> new ArticlePage.Version(
                        row.getInt("number"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        row.getString("cause")))
                .list();
    }
}
