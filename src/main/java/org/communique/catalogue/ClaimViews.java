package org.communique.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads claims with their evidence: four queries, however many. */
@Component
class ClaimViews {

    private static final String CLAIMS = """
            SELECT claim.*, version.headline, version.published_edtf, version.published_earliest,
                   version.published_latest, version.published_basis, version.published_reasons, article.outlet,
                   (SELECT paragraph.text
                    FROM evidence JOIN paragraph
                      ON paragraph.version_id = claim.version_id AND paragraph.number = evidence.paragraph
                    WHERE evidence.claim_id = claim.id AND evidence.part = 'body'
                    ORDER BY evidence.field <> 'kind', evidence.number LIMIT 1) AS sentence
            FROM claim JOIN article_version version ON version.id = claim.version_id
            JOIN article ON article.id = claim.article_id
            WHERE\s""";

    /** What a curator found to be no contact is told of nowhere. */
    private static final String LIVE = "EXISTS (SELECT FROM contact WHERE contact.id = claim.contact_id AND live)";

    private final JdbcClient sql;

    ClaimViews(JdbcClient sql) {
        this.sql = sql;
    }

    /** The claims that tell of a contact, news before recollection. */
    List<ClaimView> ofContact(long contact) {
        return matching(
                "claim.contact_id = ? ORDER BY array_position(ARRAY['reported', 'background'], claim.standing), claim.id",
                "claim.contact_id = ?",
                contact);
    }

    /** The claims of an article, in the order of its text. */
    List<ClaimView> ofArticle(long article) {
        return matching(LIVE + " AND claim.article_id = ? ORDER BY claim.number", "claim.article_id = ?", article);
    }

    private List<ClaimView> matching(String ordered, String condition, long key) {
        Map<Long, List<ParticipantView>> participants = sql
                .sql("""
                        SELECT claim_participant.*, official.slug, official.name
                        FROM claim JOIN claim_participant ON claim_participant.claim_id = claim.id
                        JOIN official ON official.id = claim_participant.official_id
                        WHERE\s""" + condition + " ORDER BY claim_participant.claim_id, claim_participant.number")
                .param(key)
                .query((row, i) -> Map.entry(row.getLong("claim_id"), Entries.participant(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
        Map<Long, List<MentionView>> mentions = sql
                .sql("""
                        SELECT claim_mention.claim_id, official.slug, claim_mention.how,
                               coalesce(official.name, claim_mention.name) AS name
                        FROM claim JOIN claim_mention ON claim_mention.claim_id = claim.id
                        LEFT JOIN official ON official.id = claim_mention.official_id
                        WHERE\s""" + condition + " ORDER BY claim_mention.claim_id, claim_mention.number")
                .param(key)
                .query((row, i) -> Map.entry(row.getLong("claim_id"), Entries.mention(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
        Map<Long, List<EvidenceView>> evidence = sql
                .sql("SELECT evidence.* FROM claim JOIN evidence ON evidence.claim_id = claim.id WHERE " + condition
                        + " ORDER BY evidence.claim_id, evidence.number")
                .param(key)
                .query((row, i) -> Map.entry(row.getLong("claim_id"), evidence(row)))
                .list()
                .stream()
                .collect(Rows.grouped());
        return sql.sql(CLAIMS + ordered)
                .param(key)
                .query((row, i) -> claim(row, participants, mentions, evidence))
                .list();
    }

    private static EvidenceView evidence(ResultSet row) throws SQLException {
        return new EvidenceView(
                row.getString("field"),
                row.getString("part"),
                row.getInt("paragraph"),
                row.getInt("starts"),
                row.getInt("ends"),
                row.getString("quote"));
    }

    private static ClaimView claim(
            ResultSet row,
            Map<Long, List<ParticipantView>> participants,
            Map<Long, List<MentionView>> mentions,
            Map<Long, List<EvidenceView>> evidence)
            throws SQLException {
        long id = row.getLong("id");
        return new ClaimView(
                row.getLong("contact_id"),
                row.getLong("article_id"),
                row.getString("headline"),
                Entries.date(row, "published_"),
                row.getString("outlet"),
                row.getString("kind"),
                row.getString("standing"),
                Entries.date(row, ""),
                row.getString("place"),
                row.getString("visit"),
                participants.getOrDefault(id, List.of()),
                mentions.getOrDefault(id, List.of()),
                evidence.getOrDefault(id, List.of()),
                row.getString("sentence"),
                row.getString("rule"),
                row.getDouble("certainty"));
    }
}
