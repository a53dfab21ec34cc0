package org.communique.catalogue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.catalogue.search.Dimension;
import org.communique.catalogue.search.DocumentKey;
import org.communique.catalogue.search.DocumentType;
import org.communique.catalogue.search.SearchDocument;
import org.communique.catalogue.search.SearchDocument.Passage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Articles and contacts as full text holds them. */
@Component
@Transactional(readOnly = true)
class SearchDocuments {

    /** Of a date: it is a day, or lasts from day to day. */
    static final String WHOLE_DAYS = "days";

    static final String UNDATED = "none";

    private static final String ARTICLES = """
            SELECT article.id, article.sort_day, article.outlet, version.headline, version.language,
                   version.published_edtf AS edtf,
                   version.published_earliest AS earliest, version.published_latest AS latest,
                   (SELECT string_agg(text, E'\\n' ORDER BY number) FROM paragraph WHERE version_id = version.id) AS body,
                   told.kinds, told.levels, told.standings, told.places,
                   ARRAY(SELECT DISTINCT country FROM claim JOIN contact_country USING (contact_id)
                         WHERE claim.article_id = article.id) AS countries,
                   ARRAY(SELECT DISTINCT official.slug
                         FROM claim JOIN claim_participant ON claim_participant.claim_id = claim.id
                         JOIN official ON official.id = claim_participant.official_id
                         WHERE claim.article_id = article.id) AS officials
            FROM article
            JOIN article_version version ON version.id = article.shown_version
            LEFT JOIN LATERAL (
                SELECT array_agg(DISTINCT contact.kind) AS kinds, array_agg(DISTINCT contact.level) AS levels,
                       array_agg(DISTINCT contact.standing) AS standings,
                       array_agg(DISTINCT contact.place) FILTER (WHERE contact.place IS NOT NULL) AS places
                FROM claim JOIN contact ON contact.id = claim.contact_id AND contact.live
                WHERE claim.article_id = article.id) told ON true
            WHERE article.merged_into IS NULL AND article.id = ANY (:ids)""";

    private static final String CONTACTS = """
            SELECT contact.id, contact.sort_day, contact.title, contact.edtf, contact.earliest, contact.latest,
                   contact.kind, contact.level, contact.standing, contact.place,
                   ARRAY(SELECT country FROM contact_country WHERE contact_id = contact.id) AS countries,
                   ARRAY(SELECT official.slug FROM participation JOIN official ON official.id = official_id
                         WHERE contact_id = contact.id ORDER BY number) AS officials,
                   ARRAY(SELECT concat_ws(', ', official.name, participation.role)
                         FROM participation JOIN official ON official.id = official_id
                         WHERE contact_id = contact.id ORDER BY number) AS people,
                   ARRAY(SELECT outlet FROM contact_outlet WHERE contact_id = contact.id) AS outlets
            FROM contact WHERE contact.live AND contact.id = ANY (:ids)""";

    /** What the articles of contacts say; a paragraph that a claim rests on is a passage of the contact's own. */
    private static final String REPORTS = """
            SELECT claim.contact_id, version.language, version.headline, paragraph.text,
                   bool_or(EXISTS (SELECT FROM evidence WHERE evidence.claim_id = claim.id AND evidence.part = 'body'
                                   AND evidence.paragraph = paragraph.number)) AS own
            FROM claim
            JOIN article ON article.id = claim.article_id AND article.merged_into IS NULL
            JOIN article_version version ON version.id = article.shown_version
            JOIN paragraph ON paragraph.version_id = version.id
            WHERE claim.contact_id = ANY (:ids)
            GROUP BY claim.contact_id, article.id, version.id, paragraph.number, paragraph.text
            ORDER BY claim.contact_id, article.id, paragraph.number""";

    private final JdbcClient sql;

    SearchDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of the keys that there are. */
    List<SearchDocument> of(DocumentType type, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] wanted = ids.toArray(Long[]::new);
        return type == DocumentType.ARTICLE ? articles(wanted) : contacts(wanted);
    }

    private List<SearchDocument> articles(Long[] ids) {
        return sql.sql(ARTICLES)
                .param("ids", ids)
                .query((row, i) -> {
                    String language = row.getString("language");
                    String body = row.getString("body");
                    Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
                    values.put(Dimension.COUNTRY, List.of(Rows.texts(row, "countries")));
                    values.put(Dimension.KIND, List.of(Rows.texts(row, "kinds")));
                    values.put(Dimension.LEVEL, List.of(Rows.texts(row, "levels")));
                    values.put(Dimension.STANDING, List.of(Rows.texts(row, "standings")));
                    values.put(Dimension.PLACE, List.of(Rows.texts(row, "places")));
                    values.put(Dimension.SOURCE, one(row.getString("outlet")));
                    values.put(Dimension.OFFICIAL, List.of(Rows.texts(row, "officials")));
                    return document(
                            row,
                            DocumentType.ARTICLE,
                            new Passage(language, row.getString("headline")),
                            List.of(new Passage(language, body == null ? "" : body)),
                            List.of(),
                            values);
                })
                .list();
    }

    private List<SearchDocument> contacts(Long[] ids) {
        Map<Long, List<Told>> told = sql
                .sql(REPORTS)
                .param("ids", ids)
                .query((row, i) -> Map.entry(
                        row.getLong("contact_id"),
                        new Told(
                                row.getString("language"),
                                row.getString("headline"),
                                row.getString("text"),
                                row.getBoolean("own"))))
                .list()
                .stream()
                .collect(Rows.grouped());
        return sql.sql(CONTACTS)
                .param("ids", ids)
                .query((row, i) -> contact(row, told.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** A paragraph of an article. */
    private record Told(String language, String headline, String text, boolean own) {}

    private static SearchDocument contact(ResultSet row, List<Told> told) throws SQLException {
        String language = told.isEmpty() ? "en" : told.get(0).language();
        List<Passage> text = new ArrayList<>();
        told.stream()
                .filter(Told::own)
                .map(paragraph -> new Passage(paragraph.language(), paragraph.text()))
                .distinct()
                .forEach(text::add);
        text.add(new Passage("en", String.join("; ", Rows.texts(row, "people"))));
        List<Passage> reports = new ArrayList<>();
        told.stream()
                .map(paragraph -> new Passage(paragraph.language(), paragraph.headline()))
                .distinct()
                .forEach(reports::add);
        told.stream()
                .filter(paragraph -> !paragraph.own())
                .forEach(paragraph -> reports.add(new Passage(paragraph.language(), paragraph.text())));
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.COUNTRY, List.of(Rows.texts(row, "countries")));
        values.put(Dimension.OFFICIAL, List.of(Rows.texts(row, "officials")));
        values.put(Dimension.KIND, List.of(row.getString("kind")));
        values.put(Dimension.LEVEL, List.of(row.getString("level")));
        values.put(Dimension.STANDING, List.of(row.getString("standing")));
        values.put(Dimension.PLACE, one(row.getString("place")));
        values.put(Dimension.SOURCE, List.of(Rows.texts(row, "outlets")));
        values.put(Dimension.YEAR, periods(row, year(row)));
        values.put(Dimension.MONTH, periods(row, month(row)));
        return document(
                row, DocumentType.CONTACT, new Passage(language, row.getString("title")), text, reports, values);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String precision(@Nullable String edtf) {
        return edtf == null ? UNDATED : DateView.isWholeDays(edtf) ? WHOLE_DAYS : "span";
    }

    /** One value for each other country. */
    private static List<String> periods(ResultSet row, @Nullable String period) throws SQLException {
        String level = row.getString("level");
        return period == null
                ? List.of()
                : Stream.of(Rows.texts(row, "countries"))
                        .filter(country -> !country.equals("KZ"))
                        .map(country -> period + " " + country + " " + level)
                        .toList();
    }

    private static @Nullable String year(ResultSet row) throws SQLException {
        return row.getString("edtf") == null
                ? null
                : "%04d".formatted(row.getDate("sort_day").toLocalDate().getYear());
    }

    private static @Nullable String month(ResultSet row) throws SQLException {
        LocalDate earliest = day(row, "earliest");
        LocalDate latest = day(row, "latest");
        boolean known =
                earliest != null && latest != null && YearMonth.from(earliest).equals(YearMonth.from(latest));
        return known ? YearMonth.from(earliest).toString() : null;
    }

    private static SearchDocument document(
            ResultSet row,
            DocumentType type,
            Passage headline,
            List<Passage> text,
            List<Passage> reports,
            Map<Dimension, List<String>> values)
            throws SQLException {
        values.put(Dimension.PRECISION, List.of(precision(row.getString("edtf"))));
        return new SearchDocument(
                new DocumentKey(type, row.getLong("id")),
                row.getDate("sort_day").toLocalDate(),
                row.getString("edtf") != null,
                day(row, "earliest"),
                day(row, "latest"),
                headline,
                text,
                reports,
                values);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    /** The next ids of a type after one, in order. */
    List<Long> idsAfter(DocumentType type, long id, int limit) {
        String from = type == DocumentType.ARTICLE ? "article WHERE merged_into IS NULL" : "contact WHERE live";
        return sql.sql("SELECT id FROM " + from + " AND id > :id ORDER BY id LIMIT :limit")
                .param("id", id)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    long count(DocumentType type) {
        return sql.sql(
                        type == DocumentType.ARTICLE
                                ? "SELECT count(*) FROM article WHERE merged_into IS NULL"
                                : "SELECT count(*) FROM contact WHERE live")
                .query(Long.class)
                .single();
    }

    /** What else is found differently when some articles, contacts and officials change: all ids of one type. */
    List<Long> touched(
            DocumentType type, Collection<Long> articles, Collection<Long> contacts, Collection<Long> officials) {
        String id = type == DocumentType.ARTICLE ? "article_id" : "contact_id";
        return sql.sql("""
                        SELECT %1$s FROM claim WHERE article_id = ANY (:articles) OR contact_id = ANY (:contacts)
                        UNION
                        SELECT claim.%1$s FROM participation JOIN claim ON claim.contact_id = participation.contact_id
                        WHERE official_id = ANY (:officials)
                        UNION
                        SELECT unnest(:own)""".formatted(id))
                .param("articles", articles.toArray(Long[]::new))
                .param("contacts", contacts.toArray(Long[]::new))
                .param("officials", officials.toArray(Long[]::new))
                .param("own", (type == DocumentType.ARTICLE ? articles : contacts).toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
