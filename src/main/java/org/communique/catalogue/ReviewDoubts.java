package org.communique.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is doubtful, each as a query of subject, evidence, label, other, words, detail, pages and its share of doubt. */
final class ReviewDoubts {

    /** By token, in the order in which the console lists them. */
    static final Map<String, String> ALL = new LinkedHashMap<>();

    /** The paragraph that the first evidence of a claim stands in. */
    private static final String WORDS = """
            (SELECT paragraph.text FROM evidence JOIN paragraph
               ON paragraph.version_id = claim.version_id AND paragraph.number = evidence.paragraph
             WHERE evidence.claim_id = claim.id AND evidence.part = 'body'
             ORDER BY evidence.field <> 'kind', evidence.number LIMIT 1)""";

    private static final String FIRST_WORDS =
            "(SELECT " + WORDS + " FROM claim WHERE claim.contact_id = %s.id" + " ORDER BY claim.id LIMIT 1)";

    private ReviewDoubts() {}

    static {
        // Days that exclude each other, where each report states its own.
        ALL.put("conflicting-dates", """
                SELECT contact.id::text AS subject,
                       md5(string_agg(claim.edtf, ' ' ORDER BY claim.article_id)) AS evidence,
                       contact.title AS label, NULL::text AS other, %s AS words,
                       string_agg(DISTINCT claim.edtf || ' (' || claim.basis || ')', '; ') AS detail,
                       count(DISTINCT claim.article_id) AS pages, 0.9 AS share
                FROM contact JOIN claim ON claim.contact_id = contact.id
                WHERE contact.live AND claim.basis NOT IN ('bounds', 'publication')
                  AND NOT EXISTS (SELECT FROM correction WHERE target = 'contact' AND target_id = contact.id
                                    AND field = 'date' AND undone_at IS NULL)
                GROUP BY contact.id
                HAVING max(claim.earliest) > min(claim.latest)""".formatted(FIRST_WORDS.formatted("contact")));
        // The same people of both sides on days that may be the same, and no report that decides.
        ALL.put("duplicate-contacts", """
                SELECT one.id || ',' || two.id AS subject,
                       md5(concat_ws(' ', one.edtf, two.edtf, one.place, two.place, one.title, two.title)) AS evidence,
                       one.title AS label, two.title AS other, %s AS words,
                       concat_ws(' / ', coalesce(one.edtf, '?'), coalesce(two.edtf, '?')) AS detail,
                       (SELECT count(DISTINCT article_id) FROM claim WHERE contact_id IN (one.id, two.id)) AS pages,
                       0.8 AS share
                FROM (SELECT DISTINCT mine.contact_id AS one, theirs.contact_id AS two
                      FROM participation mine JOIN participation theirs
                        ON theirs.official_id = mine.official_id AND theirs.contact_id > mine.contact_id
                      WHERE mine.country <> 'KZ') pair
                JOIN contact one ON one.id = pair.one AND one.live
                JOIN contact two ON two.id = pair.two AND two.live AND two.kind = one.kind
                 AND (two.standing = 'announced') = (one.standing = 'announced')
                WHERE coalesce(one.earliest, DATE '-infinity') <= coalesce(two.latest, DATE 'infinity')
                  AND coalesce(two.earliest, DATE '-infinity') <= coalesce(one.latest, DATE 'infinity')
                  AND one.id <> coalesce(two.part_of, 0) AND two.id <> coalesce(one.part_of, 0)
                  AND EXISTS (SELECT FROM participation mine JOIN participation theirs USING (official_id)
                              WHERE mine.contact_id = one.id AND theirs.contact_id = two.id
                                AND mine.country = 'KZ')
                  AND NOT EXISTS (SELECT FROM claim mine JOIN claim theirs USING (article_id)
                                  WHERE mine.contact_id = one.id AND theirs.contact_id = two.id)
                  AND NOT EXISTS (SELECT FROM correction WHERE target = 'contact' AND undone_at IS NULL
                                    AND (target_id, field) IN ((one.id, 'apart:' || two.id), (two.id, 'apart:' || one.id)))
                """.formatted(FIRST_WORDS.formatted("two")));
        ALL.put("low-certainty", """
                SELECT contact.id::text AS subject, md5(claim.rule || coalesce(%1$s, '')) AS evidence,
                       contact.title AS label, NULL::text AS other, %1$s AS words,
                       claim.rule || ' ' || round(claim.certainty::numeric, 2) AS detail,
                       (SELECT count(DISTINCT article_id) FROM claim every WHERE every.contact_id = contact.id) AS pages,
                       1 - claim.certainty AS share
                FROM contact
                JOIN LATERAL (SELECT * FROM claim WHERE contact_id = contact.id
                              ORDER BY certainty DESC, id LIMIT 1) claim ON true
                WHERE contact.live AND claim.certainty < 0.5""".formatted(WORDS));
        // The same family name, of one country; one of them is known from articles only.
        ALL.put("duplicate-officials", """
                SELECT one.slug || ',' || two.slug AS subject, md5(one.name || '/' || two.name) AS evidence,
                       one.name AS label, two.name AS other, NULL::text AS words,
                       one.country AS detail, pages.pages, 0.7 AS share
                FROM official one
                JOIN official two ON two.id <> one.id AND two.country = one.country AND two.merged_into IS NULL
                  AND (NOT two.provisional OR two.id < one.id)
                  AND lower(regexp_replace(two.name, '^.* ', '')) = lower(regexp_replace(one.name, '^.* ', ''))
                  AND (left(two.name, 1) = left(one.name, 1) OR one.name NOT LIKE '% %')
                JOIN LATERAL (SELECT count(DISTINCT article_id) AS pages
                              FROM claim_participant JOIN claim ON claim.id = claim_id
                              WHERE official_id = one.id) pages ON pages.pages > 0
                WHERE one.provisional AND one.merged_into IS NULL""");
        ALL.put("provisional-officials", """
                SELECT official.slug AS subject, md5(official.name || pages.articles) AS evidence,
                       official.name AS label, NULL::text AS other, pages.words,
                       concat_ws(', ', pages.roles, official.country) AS detail, pages.pages, 0.5 AS share
                FROM official
                JOIN LATERAL (SELECT count(DISTINCT claim.article_id) AS pages,
                                     string_agg(DISTINCT claim.article_id::text, ' ') AS articles,
                                     string_agg(DISTINCT coalesce(person.role, person.printed_role), '; ') AS roles,
                                     min(%s) AS words
                              FROM claim_participant person JOIN claim ON claim.id = person.claim_id
                              JOIN contact ON contact.id = claim.contact_id AND contact.live
                              WHERE person.official_id = official.id) pages ON pages.pages > 0
                WHERE official.provisional AND official.merged_into IS NULL""".formatted(WORDS));
        // What the other archive lists and no contact here is confirmed by.
        ALL.put("missing-records", """
                SELECT record || '-' || record_id AS subject, md5(concat_ws(' ', traveller, starts, ends)) AS evidence,
                       concat_ws(', ', traveller, role) AS label, NULL::text AS other, NULL::text AS words,
                       concat_ws(', ', home || ' → ' || host, starts || '/' || ends, place, format) AS detail,
                       0::bigint AS pages, 0.3 AS share
                FROM official_record
                WHERE NOT EXISTS (SELECT FROM contact_confirmation
                                  WHERE contact_confirmation.record_id = official_record.id)""");
    }
}
