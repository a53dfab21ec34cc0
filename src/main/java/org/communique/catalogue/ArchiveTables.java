package org.communique.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the whole archive as tables, row by row, all of one moment. The words of articles are quoted, not copied. */
@Component
public class ArchiveTables {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate sql;

    ArchiveTables(DataSource database) {
        this.sql = new JdbcTemplate(database);
        this.sql.setFetchSize(ROWS_AT_ONCE);
    }

    /** Takes one table after another. */
    public interface Sink {

        void table(String name, List<String> columns) throws IOException;

        void row(@Nullable Object[] cells) throws IOException;
    }

    private enum Table {
        CONTACTS("""
                SELECT id, kind, level, standing, edtf AS date, earliest, latest, basis, place, visit, part_of, title,
                       revision, changed_at FROM contact WHERE live ORDER BY id"""),
        CONTACT_COUNTRIES("""
                SELECT contact_id, country FROM contact_country JOIN contact ON contact.id = contact_id
                WHERE live ORDER BY contact_id, country"""),
        PARTICIPANTS("""
                SELECT contact_id, participation.number, official.slug AS official, official.name, role, printed_role,
                       participation.country, part
                FROM participation JOIN contact ON contact.id = contact_id
                JOIN official ON official.id = official_id WHERE live ORDER BY contact_id, participation.number"""),
        MENTIONS("""
                SELECT contact_id, mention.number, official.slug AS official, mention.name, how
                FROM mention JOIN contact ON contact.id = contact_id
                LEFT JOIN official ON official.id = official_id WHERE live ORDER BY contact_id, mention.number"""),
        CLAIMS("""
                SELECT id, article_id, contact_id, kind, level, standing, edtf AS date, earliest, latest, basis, place,
                       visit, title, rule, certainty FROM claim ORDER BY id"""),
        EVIDENCE("""
                SELECT claim_id, number, field, part, paragraph, starts, ends, quote
                FROM evidence ORDER BY claim_id, number"""),
        ARTICLES("""
                SELECT article.id, version.headline, version.headline_derived, version.published_edtf AS published,
                       version.published_earliest, version.published_latest, version.published_basis,
                       version.dateline_place, version.dateline_agency, version.credit, version.byline,
                       version.language, article.changed_at, article.outlet
                FROM article JOIN article_version version ON version.id = article.shown_version
                WHERE article.merged_into IS NULL ORDER BY article.id"""),
        SOURCES("""
                SELECT article.id AS article_id, page.name, page.url, page.sha256, page.media_type, page.received_at
                FROM article JOIN article_version version ON version.id = article.shown_version
                JOIN source_page page ON page.id = version.source_page_id
                WHERE article.merged_into IS NULL ORDER BY article.id"""),
        OFFICIALS("""
                SELECT slug, name, country, provisional FROM official WHERE merged_into IS NULL ORDER BY slug"""),
        OFFICIAL_NAMES("""
                SELECT official.slug AS official, official_name.name
                FROM official_name JOIN official ON official.id = official_id
                WHERE merged_into IS NULL ORDER BY official.slug, number"""),
        TENURES("""
                SELECT official.slug AS official, post.title AS post, post.country, post.level, start_edtf AS "start",
                       end_edtf AS "end", certain, source
                FROM tenure JOIN official ON official.id = official_id JOIN post ON post.id = post_id
                WHERE merged_into IS NULL ORDER BY official.slug, number"""),
        PLACES("SELECT name, country, within FROM place ORDER BY name, country"),
        PLACE_NAMES("""
                SELECT place.name AS place, place.country, place_name.name, from_edtf AS "from", to_edtf AS "to"
                FROM place_name JOIN place ON place.id = place_id ORDER BY place.name, place.country, number""");

        private final String query;

        Table(String query) {
            this.query = query;
        }

        private String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The names of all tables, in their order. */
    public static List<String> names() {
        return Arrays.stream(Table.values()).map(Table::file).toList();
    }

    /** Sends all rows of all tables. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void all(Sink sink) throws IOException {
        try {
            for (Table table : Table.values()) {
                send(table, sink);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void send(Table table, Sink sink) {
        sql.query(table.query, (ResultSetExtractor<Boolean>) rows -> {
            try {
                send(table, rows, sink);
                return true;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static void send(Table table, ResultSet rows, Sink sink) throws SQLException, IOException {
        int columns = rows.getMetaData().getColumnCount();
        sink.table(table.file(), labels(rows.getMetaData(), columns));
        @Nullable Object[] cells = new Object[columns];
        while (rows.next()) {
            for (int i = 0; i < columns; i++) {
                cells[i] = rows.getObject(i + 1);
            }
            sink.row(cells);
        }
    }

    private static List<String> labels(ResultSetMetaData data, int columns) throws SQLException {
        String[] labels = new String[columns];
        for (int i = 0; i < columns; i++) {
            labels[i] = data.getColumnLabel(i + 1);
        }
        return List.of(labels);
    }
}
